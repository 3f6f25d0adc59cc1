import { stat } from 'node:fs/promises';
import { mediaPath } from './files.ts';

/**
 * How much media files fill, in bytes, by address: what a page says of a file, and its pixels, change with it. One that is
 * gone fills nothing.
 */
export function sizesOf(files: readonly string[]): Promise<number[]> {
  return Promise.all(
    files.map((file) =>
      stat(mediaPath(file)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
}
