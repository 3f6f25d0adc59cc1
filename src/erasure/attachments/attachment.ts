import { windowsAround, textsIn } from './bytes.ts';
import type { Sought } from '../names/find.ts';
import { sightingIn, surer, type Holding } from './holding.ts';
import { readingsOf } from './line-ends.ts';
import type { Certainty } from '../../text/da/erasure.ts';
import { readAnyFile } from '../reading/file.ts';
import type { Doubt, Inner, FileReading } from '../reading/reading.ts';

/** How deep files in files are opened: a document in a zip in a zip. */
const deepest = 4;

/**
 * Looks for a person in any file and in all that is packed inside it.
 * @param file its name, which with its bytes tells its kind
 */
export const lookInto = async (file: string, bytes: Buffer, sought: Sought): Promise<Holding> =>
  lookThrough(await readAnyFile(file, bytes), sought, 0);

async function lookThrough(reading: FileReading, sought: Sought, depth: number): Promise<Holding> {
  const { texts, blocks = [], bytes, files = [], isDocument = false } = reading;
  let sighting = surer(
    sightingIn(texts.flatMap(readingsOf), sought),
    sightingIn(
      blocks.flatMap((block) => [...textsIn(block)]),
      sought,
      isNoInitials,
    ),
  );
  const doubts: Doubt[] = [...reading.doubts];
  for await (const inner of files) {
    const { name } = inner;
    const path = isDocument ? [] : [name];
    sighting = surer(sighting, sightingIn(path, sought));
    const held = depth < deepest ? await lookThrough(await readInner(inner), sought, depth + 1) : tooDeep;
    if (held.sighting) sighting = surer(sighting, { ...held.sighting, inside: [...path, ...held.sighting.inside] });
    doubts.push(...held.doubts.map(({ why, inside }) => ({ why, inside: [...path, ...inside] })));
  }
  if (bytes) sighting = surer(sighting, sightingIn(windowsAround(bytes, sought.written), sought, isNoChance));
  return { sighting, doubts };
}

const tooDeep: Holding = { sighting: undefined, doubts: [{ why: 'deep', inside: [] }] };

const readInner = (inner: Inner): FileReading | Promise<FileReading> =>
  'reading' in inner ? inner.reading : readAnyFile(inner.name, inner.bytes);

/** Among bytes, initials are chance, and so are other short names where nothing says that there is any text. */
const isNoInitials = (kind: Certainty): boolean => kind !== 'initials';
const isNoChance = (kind: Certainty, written: string): boolean => kind !== 'initials' && written.length > 5;
