import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from './archive.ts';
import type { Problem } from './problem.ts';

/** A picture of more points than this costs a build its memory, and no screen shows them. */
const mostPixels = 100_000_000;

/**
 * Checks that what is shown as a picture is one: a file can have the right name and still be a text, or half a picture.
 * Only the head of each file is read, and only once as long as it stays the same.
 * @param content the folder that holds `media/`
 */
export async function pictureProblems(
  { releases, initiatives, municipalities }: Archive,
  content: string,
): Promise<Problem[]> {
  const shown = [
    ...releases.flatMap(({ file, data, lineOf }) =>
      data.image ? [{ file, line: lineOf(['image', 'file']), field: 'image.file', picture: data.image.file }] : [],
    ),
    ...[...releases, ...initiatives, ...municipalities].flatMap(({ file, pictures }) =>
      pictures.map(({ id, line }) => ({ file, line, field: undefined, picture: id })),
    ),
  ];
  const results = await Promise.all(
    shown.map(async ({ picture, ...place }) =>
      (await isReadable(join(content, picture))) ? [] : [{ ...place, ...unreadable(picture) }],
    ),
  );
  return results.flat();
}

const unreadable = (picture: string) => ({
  message: `${picture} kan ikke læses som et billede.`,
  remedy: 'Gem billedet igen som JPEG eller PNG med højst 100 millioner punkter, og læg det op på ny.',
});

const readBefore = new Map<string, { stamp: string; readable: boolean }>();

/** A file that is not there is somebody else's problem: `references.ts` names it. */
async function isReadable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return true;
  const stamp = `${found.mtimeMs} ${found.size}`;
  const before = readBefore.get(path);
  if (before?.stamp === stamp) return before.readable;
  const readable = await sharp(path)
    .metadata()
    .then(
      ({ width, height }) => width * height <= mostPixels,
      () => false,
    );
  readBefore.set(path, { stamp, readable });
  return readable;
}
