import type { Archive, KnownNames } from './archive.ts';
import type { Entry, Mention } from './entry.ts';
import { nearest } from '../ground/nearest.ts';
import type { Problem } from '../ground/problem.ts';

/** One reference: where it stands, what it names, and among which names it must be found. */
export interface Reference {
  file: string;
  line: number;
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
  };
}

/** Every reference in an archive, in its fields and its texts. */
export function referencesOf(
  archive: Omit<Archive, 'pages' | 'problems' | 'gone' | 'searchWords' | 'unread'>,
): Reference[] {
  const { releases, initiatives, municipalities, people, settings, known } = archive;
  return [
    ...releases.flatMap((entry) => [
      ...fields(entry, known, 'initiatives', entry.data.initiatives, 'initiatives'),
      ...fields(entry, known, 'municipalities', entry.data.municipalities, 'municipalities'),
      ...fields(entry, known, 'people', entry.data.contacts, 'contacts'),
      ...fields(entry, known, 'releases', entry.data.related, 'related'),
      ...fields(entry, known, 'releases', entry.data.withdrawn?.replacedBy, 'withdrawn', 'replacedBy'),
      ...fields(entry, known, 'releases', entry.data.translationOf, 'translationOf'),
      ...fields(entry, known, 'media', entry.data.image?.file.slice('/media/'.length), 'image', 'file'),
      ...entry.data.attachments.flatMap(({ file }, index) =>
        fields(entry, known, 'media', file.slice('/media/'.length), 'attachments', index, 'file'),
      ),
      ...mentions(entry, known),
    ]),
    ...initiatives.flatMap((entry) => [
      ...fields(entry, known, 'municipalities', entry.data.municipalities, 'municipalities'),
      ...fields(entry, known, 'people', entry.data.contacts, 'contacts'),
      ...mentions(entry, known),
    ]),
    ...municipalities.flatMap((entry) => [
      ...fields(entry, known, 'people', entry.data.contacts, 'contacts'),
      ...mentions(entry, known),
    ]),
    ...people.flatMap((entry) => fields(entry, known, 'municipalities', entry.data.municipality, 'municipality')),
    ...(settings
      ? [
          ...fields(settings, known, 'releases', settings.data.featured, 'featured'),
          ...fields(
            settings,
            known,
            'municipalities',
            settings.data.publisher.municipality,
            'publisher',
            'municipality',
          ),
        ]
      : []),
  ];
}

/** The references of one field; of a list, each on its own line. */
function fields(
  entry: Pick<Entry<unknown>, 'file' | 'lineOf'>,
  known: KnownNames,
  folder: keyof KnownNames,
  value: string | readonly string[] | undefined,
  ...path: (string | number)[]
): Reference[] {
  const named =
    typeof value === 'string'
      ? [{ id: value, path }]
      : (value ?? []).map((id, index) => ({ id, path: [...path, index] }));
  return named.map(({ id, path }) => ({
    file: entry.file,
    line: entry.lineOf(path),
    field: path.join('.'),
    id,
    known: known[folder],
    folder,
  }));
}

function mentions(entry: Entry<unknown>, known: KnownNames): Reference[] {
  const at = ({ id, line }: Mention, folder: 'people' | 'media') => ({
    file: entry.file,
    line,
    field: undefined,
    id,
    known: known[folder],
    folder,
  });
  return [
    ...entry.people.map((mention) => at(mention, 'people')),
    ...entry.pictures.map(({ id, line }) => at({ id: id.slice('/media/'.length), line }, 'media')),
  ];
}
