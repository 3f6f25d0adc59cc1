import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consent } from '../consent/consent.ts';
import { applyLargest } from '../consent/context.ts';
import { silenced } from '../attachments/picture.ts';
import { namesOf } from '../consent/renames.ts';
import { anonymised, restructure, type Structure } from './restructure.ts';
import { idOf, type Survey } from '../survey.ts';
import { erasedFile } from '../../life/erasure/versions.ts';

/** A file as it will be; `undefined` when it goes. */
export type RewrittenFiles = Map<string, Buffer | undefined>;

/** What will be written, and what of it readers may be told. */
export interface Rework {
  changes: RewrittenFiles;
  /** Releases that are touched, by the file they will have. */
  releases: Set<string>;
  /** Earlier states that are read without the name from now on, by blob. */
  versions: string[];
  /** Releases whose file gets another name, and a content by which Git knows the old one. */
  moved: { to: string; was: string }[];
  /** Git's names for pictures as they were before they lost what they say. */
  formerPictures: string[];
  /** Pictures that could not lose what they say. */
  unsilenced: string[];
}

/** Makes of all that was agreed to the files as they will be. Writes nothing. */
export async function rework(content: string, survey: Survey, consent: Consent): Promise<Rework> {
  const { wording, people, renames, dropped, edits } = consent;
  const structure: Structure = { wording, people, dropped, renamed: new Map(renames.flatMap(namesOf)) };
  const newName = new Map(renames.map(({ from, to }) => [from, to]));
  const made: Rework = {
    changes: new Map(),
    releases: new Set(),
    versions: [],
    moved: [],
    formerPictures: [],
    unsilenced: [],
  };
  for (const found of survey.texts) {
    const person = people.find(({ id }) => found.file === `people/${id}.yaml`);
    const to = person?.stays === undefined ? (newName.get(found.file) ?? found.file) : `people/${person.stays}.yaml`;
    const worded = applyLargest(found.text, edits.get(found) ?? []);
    const text = person
      ? anonymised(found.text, person, wording, survey.sought)
      : found.file === 'ledger.txt'
        ? withoutLines(worded, structure)
        : restructure(worded, structure);
    if (text === found.text && to === found.file) continue;
    if (to !== found.file || (person && person.stays === undefined)) made.changes.set(found.file, undefined);
    if (!person || person.stays !== undefined) made.changes.set(to, Buffer.from(text));
    if (to.startsWith('releases/')) made.releases.add(to);
  }
  const asNow = new Set(survey.texts.map(({ file, text }) => `${file} ${text}`));
  for (const found of survey.earlier) {
    // What was saved last is the file as it is now, and stays the same as it.
    const isEarlier = !asNow.has(`${found.file} ${found.text}`);
    const worded = applyLargest(found.text, edits.get(found) ?? []);
    if (restructure(worded, structure, isEarlier) === found.text || !found.before) continue;
    const text = restructure(worded, structure);
    made.changes.set(erasedFile(found.before.blob), Buffer.from(text));
    made.versions.push(found.before.blob);
    made.releases.add(newName.get(found.file) ?? found.file);
  }
  for (const { from, to } of renames.filter(({ from }) => from.startsWith('releases/'))) {
    const was = survey.earlier.findLast(({ file }) => file === from)?.before?.blob;
    if (was !== undefined) made.moved.push({ to: idOf(to), was });
  }
  await reworkMedia(content, survey, consent, made);
  return made;
}

async function reworkMedia(content: string, { sought }: Survey, { renames, pictures }: Consent, made: Rework) {
  const moved = renames.filter(({ from }) => from.startsWith('media/'));
  for (const file of new Set([...moved.map(({ from }) => from), ...pictures])) {
    const bytes = await readFile(join(content, file));
    const quiet = pictures.includes(file) ? await silenced(file, bytes, sought) : bytes;
    if (!quiet) made.unsilenced.push(file);
    else if (quiet !== bytes) made.formerPictures.push(blobOf(bytes));
    const to = moved.find(({ from }) => from === file)?.to;
    if (to !== undefined) made.changes.set(file, undefined);
    if (to !== undefined || quiet) made.changes.set(to ?? file, quiet ?? bytes);
  }
}

/** What Git calls a file's content. */
const blobOf = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** The ledger without the addresses that stop answering, and what lies below them. */
function withoutLines(ledger: string, { renamed, dropped }: Structure): string {
  const gone = [...renamed.keys(), ...dropped].filter((address) => address.startsWith('/'));
  return ledger
    .split(/(?<=\n)/)
    .filter((line) => !gone.some((address) => (line.split(' ')[1] ?? '').trim().startsWith(address)))
    .join('');
}
