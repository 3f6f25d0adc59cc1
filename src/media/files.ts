import { join } from 'node:path';
import { contentFolder } from '../ground/content-folder.ts';

/** Where a file of the media library lies on disk: `/media/2026/besoeg.jpg` → `<content>/media/2026/besoeg.jpg`. */
export function mediaPath(file: string): string {
  return join(contentFolder(process.cwd()), file);
}
