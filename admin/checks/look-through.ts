import { draftOf } from '../../src/checks/draft.ts';
import { findingsIn } from '../../src/checks/index.ts';
import { mostPictureBytes, tooHeavy } from '../../src/media/too-heavy.ts';
import { contactOf } from '../../src/content-types/people/person.ts';
import type { PersonData } from '../../src/content-types/people/schema.ts';
import { unreachable } from '../../src/archive/contacts.ts';
import { isGroup } from '../../src/ground/group.ts';
import { atDesk, type ProblemInText } from '../../src/ground/problem.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import type { PublishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import type { PublishedUses } from '../../src/outputs/addresses/published-uses.ts';
import type { Store } from '../stored/store.ts';
import { brokenAddresses } from './addresses.ts';
import type { Entry } from '../format/entry.ts';
import { knowledgeIn, peopleIn } from './newsroom.ts';
import { silencedContact, takenPressLink } from './others.ts';
import { unknownReferences } from './references.ts';
import { fileToSave, type FileToSave } from './file-to-save.ts';

/** A picture or another file that is saved together with the text, or was with an earlier draft of it. */
interface Upload {
  /** `content/media/2026/besoeg.jpg` */
  path: string;
  bytes: number;
}

/** What is about to be saved. */
export interface Saving {
  /** The desk's name for the kind of content: `releases`. */
  collection: string;
  entry: Entry;
  uploads: readonly Upload[];
  /** Its name, `2026/nyt-job`; undefined while it has none. */
  slug: string | undefined;
}

/** What the desk can know of the rest of the newsroom. */
export interface Known {
  store: Store;
  /** What the site tells of its addresses; undefined where it cannot tell. */
  published: () => Promise<PublishedArchive | undefined>;
  /** What the site tells of what its releases refer to; undefined where it cannot tell. */
  uses: () => Promise<PublishedUses | undefined>;
  /** The years whose releases the desk reads. */
  years: readonly number[];
}

/** What was found, in the order of the file. */
export interface Findings {
  /** What the site cannot be built with. */
  faults: ProblemInText[];
  /** What someone should look at again. Only looked for when there is no fault. */
  warnings: ProblemInText[];
  /** The file as it would be saved, whose lines the findings name. */
  text: string;
}

/** Looks through what is about to be saved, by the same rules as the build and `npm run check`, in the desk's words. */
export async function lookThrough(
  { collection, entry, uploads, slug }: Saving,
  { store, published, uses, years }: Known,
): Promise<Findings> {
  const file = fileToSave(collection, entry);
  if (!file) return { faults: [], warnings: [], text: '' };
  const people = await peopleIn(store);
  const paths = uploads.map(({ path }) => path);
  const faults = [
    ...file.problems,
    ...(await unknownReferences(file, store, paths)),
    ...silentContacts(file, people),
    ...(await silencedContact({ collection, slug }, file, { store, years, uses })),
    ...(await takenPressLink({ collection, slug }, file, { store, years })),
    ...heavyPictures(file, uploads),
    ...(await brokenAddresses({ collection, slug }, file, { store, years, published: await published() }, new Date())),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const warnings = faults.length === 0 ? warningsIn(collection, file, await knowledgeIn(store, people)) : [];
  return { faults: faults.map(atDesk), warnings: warnings.map(atDesk), text: file.text };
}

function warningsIn(
  collection: string,
  { written, body }: FileToSave,
  knowledge: Awaited<ReturnType<typeof knowledgeIn>>,
): ProblemInText[] {
  const release = collection === 'releases' ? releaseSchema.safeParse(written.fields).data : undefined;
  return release ? findingsIn(draftOf(written, release, body), knowledge) : [];
}

function silentContacts({ sound, written }: FileToSave, people: ReadonlyMap<string, PersonData>): ProblemInText[] {
  const contacts: unknown[] = Array.isArray(sound['contacts']) ? sound['contacts'] : [];
  return contacts.flatMap((id, index) => {
    const person = people.get(String(id));
    if (!person || contactOf(person)) return [];
    const path = ['contacts', index];
    return [{ line: written.lineOf(path), field: path.join('.'), ...unreachable(person.name) }];
  });
}

function heavyPictures({ body, written }: FileToSave, uploads: readonly Upload[]): ProblemInText[] {
  const { image } = isGroup(written.fields) ? written.fields : {};
  const shown = [
    ...(isGroup(image)
      ? [{ file: String(image['file']), line: written.lineOf(['image', 'file']), field: 'image.file' }]
      : []),
    ...body.pictures.map((picture) => ({ ...picture, field: undefined })),
  ];
  return shown.flatMap(({ file, line, field }) => {
    const bytes = uploads.find(({ path }) => path === `content${file}`)?.bytes ?? 0;
    return bytes > mostPictureBytes ? [{ line, field, ...tooHeavy(file, bytes) }] : [];
  });
}
