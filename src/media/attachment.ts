import { stat } from 'node:fs/promises';
import { mediaPath } from './files.ts';
import { fileLabel } from './label.ts';

/** What readers are told of an attachment before they fetch it: `PDF, 1,4 MB`. */
export async function attachmentLabel(file: string): Promise<string> {
  const { size } = await stat(mediaPath(file));
  return fileLabel(file, size);
}
