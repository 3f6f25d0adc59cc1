import type { z } from 'astro/zod';
import { collections, singleFiles, type Collection } from '../content-types/collections.ts';
import { references } from '../ground/fields.ts';
import { leavesOf } from '../ground/shape.ts';
import type { Archive, KnownNames } from './archive.ts';
import type { Entry } from './entry.ts';
import { nearest } from '../ground/nearest.ts';
import type { Problem } from '../ground/problem.ts';

/** One reference: where it stands, what it names, and among which names it must be found. */
export interface Reference {
  file: string;
  /** Found when it is asked for. */
  readonly line: number;
  field: string | undefined;
  id: string;
  known: readonly string[];
  folder: keyof KnownNames;
}

/** Checks that every reference leads to something; a misspelled one gets the nearest name suggested. */
export function referenceProblems(archive: Archive): Problem[] {
  return referencesOf(archive)
    .filter(({ id, known }) => !known.includes(id))
    .map(unknownName);
}

/** What the desk calls a file of each folder. */
const nouns: Record<keyof KnownNames, string> = {
  releases: 'Nyheden',
  initiatives: 'Indsatsen',
  municipalities: 'Kommunen',
  people: 'Personen',
  pages: 'Siden',
  media: 'Filen',
};

/** What is said of a reference that leads nowhere. */
export function unknownName({ file, line, field, id, known, folder }: Reference): Problem {
  const suggestion = nearest(id, known);
  const otherwise =
    folder === 'media'
      ? 'Læg filen i mediebiblioteket, eller vælg en, der ligger der.'
      : 'Opret den i redaktionen, eller vælg en, der findes.';
  return {
    file,
    line,
    field,
    message: `»${id}« findes ikke i content/${folder}.`,
    remedy: suggestion ? `Mente du »${suggestion}«?` : otherwise,
    desk: { message: `${nouns[folder]} »${id}« findes ikke.` },
  };
}

/** What refers to other files: its fields, by their schema, and its text. */
export type Referring = Pick<Entry<unknown>, 'file' | 'lineOf' | 'pictures' | 'people'> & { data: object };

/** Every reference in an archive, in its fields and its texts. */
function referencesOf(archive: Archive): Reference[] {
  const folders = Object.entries(collections) as [keyof typeof collections, Collection<unknown>][];
  return [
    ...folders.flatMap(([name, { schema }]) =>
      archive[name].flatMap((entry: Referring) => referencesIn(entry, schema, archive.known)),
    ),
    ...(archive.settings ? referencesIn(archive.settings, singleFiles.settings.schema, archive.known) : []),
  ];
}

const none: KnownNames = { releases: [], initiatives: [], municipalities: [], people: [], pages: [], media: [] };

/**
 * Every reference in one file. The schema says which fields name a file, and where that one must be.
 * @param known the names that exist; none where nobody asks whether they do
 */
export function referencesIn(
  { file, lineOf, data, pictures, people }: Referring,
  schema: z.ZodObject,
  known: KnownNames = none,
): Reference[] {
  const to = (folder: keyof KnownNames, id: string) => ({
    file,
    folder,
    known: known[folder],
    id: folder === 'media' ? id.slice('/media/'.length) : id,
  });
  return [
    ...leavesOf(schema, data).flatMap(({ path, type, value }) => {
      const folder = references.get(type)?.folder;
      return folder && typeof value === 'string'
        ? {
            ...to(folder, value),
            get line() {
              return lineOf(path);
            },
            field: path.join('.'),
          }
        : [];
    }),
    ...people.map(({ id, line }) => ({ ...to('people', id), line, field: undefined })),
    ...pictures.map(({ id, line }) => ({ ...to('media', id), line, field: undefined })),
  ];
}
