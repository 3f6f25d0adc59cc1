import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { mostPictureBytes, tooHeavy } from '../media/too-heavy.ts';
import type { Archive } from './archive.ts';
import type { Problem } from '../ground/problem.ts';

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
      data.image
        ? [{ file, line: () => lineOf(['image', 'file']), field: 'image.file', picture: data.image.file }]
        : [],
    ),
    ...[...releases, ...initiatives, ...municipalities].flatMap(({ file, pictures }) =>
      pictures.map(({ id, line }) => ({ file, line: () => line, field: undefined, picture: id })),
    ),
  ];
  const results = await Promise.all(
    shown.map(async ({ picture, line, ...place }) => {
      const fault = await faultOf(join(content, picture));
      return fault ? [{ ...place, line: line(), ...describe(picture, fault) }] : [];
    }),
  );
  return results.flat();
}

type PictureFault = 'unreadable' | { bytes: number };

function describe(picture: string, fault: PictureFault): Pick<Problem, 'message' | 'remedy'> {
  return fault === 'unreadable' ? unreadable(picture) : tooHeavy(picture, fault.bytes);
}

const unreadable = (picture: string) => ({
  message: `${picture} kan ikke læses som et billede.`,
  remedy: 'Gem billedet igen som JPEG eller PNG med højst 100 millioner punkter, og læg det op på ny.',
});

const readBefore = new Map<string, { stamp: string; fault: PictureFault | undefined }>();

/** A file that is not there is somebody else's problem: `references.ts` names it. */
async function faultOf(path: string): Promise<PictureFault | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (found.size > mostPictureBytes) return { bytes: found.size };
  const stamp = `${found.mtimeMs} ${found.size}`;
  const before = readBefore.get(path);
  if (before?.stamp === stamp) return before.fault;
  const readable = await sharp(path)
    .metadata()
    .then(
      ({ width, height }) => width * height <= mostPixels,
      () => false,
    );
  const fault = readable ? undefined : 'unreadable';
  readBefore.set(path, { stamp, fault });
  return fault;
}
