import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileSize } from '../danish/numbers.ts';
import { mediaPath } from './files.ts';

/** What readers are told of a file before they fetch it: `PDF, 1,4 MB`. */
export async function attachmentLabel(file: string): Promise<string> {
  const { size } = await stat(mediaPath(file));
  return `${extname(file).slice(1).toUpperCase()}, ${fileSize(size)}`;
}
