import type { Addressed } from '../../src/archive/addressed.ts';
import { consequencesOf } from '../../src/archive/consequences.ts';
import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { readYaml, type FrontMatter } from '../../src/ground/front-matter.ts';
import type { ProblemInText } from '../../src/ground/problem.ts';
import { addressedIn, type PublishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import { storedEntries } from '../stored/entries.ts';
import type { FileToSave } from './file-to-save.ts';
import { releasesOf, type LookUp } from './in-use.ts';
import { listOfGone } from './may-be-deleted.ts';

/** What is saved: its kind, and its name if it has one yet. */
export interface Saved {
  collection: string;
  slug: string | undefined;
}

/**
 * What saving a file would break for the whole site: an address that has been published and would answer nothing, or that
 * two would claim. The rules are the build's own, asked of the archive as it would be after the save.
 * @param lookUp what the site tells of its addresses; undefined where it cannot tell, and then nothing is found. Of
 * drafts and of what is scheduled the site tells nobody: those the desk reads
 * @returns problems of the file itself by line and field, others without
 */
export async function brokenAddresses(
  { collection, slug = '' }: Saved,
  { written, problems }: FileToSave,
  { store, years, published }: Omit<LookUp, 'published'> & { published: PublishedArchive | undefined },
  clock: Date,
): Promise<ProblemInText[]> {
  if (!published || problems.length > 0) return [];
  const told = addressedIn(published, await savedListOfGone(store));
  const before = withReleases(told, await waitingReleases(published, { store, years }));
  const after = withSaved(before, { collection, slug }, written);
  if (!after) return [];
  const ledger = {
    ledger: new Map(published.ledger.map((address) => [address, clock])),
    lineOf: new Map(),
    unreadable: [],
  };
  const own = collection === 'gone' ? listOfGone : `content/${collection}/${slug}.mdx`;
  return consequencesOf(before, after, ledger, clock).map(({ file, ...problem }) =>
    file === own ? problem : { ...problem, line: undefined, field: undefined },
  );
}

/** The archive with the saved file in the place of what the site has of it. */
function withSaved(before: Addressed, { collection, slug }: Saved, written: FrontMatter): Addressed | undefined {
  const { fields, lineOf } = written;
  if (collection === 'gone') {
    const { data } = goneFileSchema.safeParse(fields);
    return data && { ...before, gone: { file: listOfGone, lineOf, data } };
  }
  const id = slug ?? '';
  const entry = { id, file: `content/${collection}/${id}.mdx`, lineOf, pictures: [] };
  if (collection === 'releases') {
    const { data } = releaseSchema.safeParse(fields);
    return data && { ...before, ...put('releases', { ...entry, data }) };
  }
  if (collection !== 'initiatives' && collection !== 'municipalities' && collection !== 'pages') return undefined;
  const aliases: unknown = Object(fields)['aliases'];
  return {
    ...before,
    ...put(collection, { ...entry, data: { aliases: Array.isArray(aliases) ? aliases.map(String) : [] } }),
  };

  function put<Folder extends 'releases' | 'initiatives' | 'municipalities' | 'pages'>(
    folder: Folder,
    saved: Addressed[Folder][number],
  ) {
    return {
      [folder]: [...before[folder].filter((one) => one.id !== id), saved],
      known: { ...before.known, [folder]: [...new Set([...before.known[folder], ...(id === '' ? [] : [id])])] },
    };
  }
}

/** The releases that the site tells nothing of, and those that may have got another old address since it was built. */
async function waitingReleases(
  { releases }: PublishedArchive,
  { store, years }: Pick<LookUp, 'store' | 'years'>,
): Promise<Addressed['releases']> {
  const told = new Set(releases.map(({ id }) => `content/releases/${id}.mdx`));
  const files = await releasesOf(store, years);
  const waiting = files.filter(({ path, text }) => !told.has(path) || text.includes('\naliases:'));
  return storedEntries(waiting, releaseSchema).map(({ id, data: { fields, file } }) => ({
    id,
    file,
    data: fields,
    lineOf: () => 1,
    pictures: [],
  }));
}

/** The archive with releases in the place of those of the same name. */
function withReleases(archive: Addressed, more: Addressed['releases']): Addressed {
  const ids = new Set(more.map(({ id }) => id));
  const releases = [...archive.releases.filter(({ id }) => !ids.has(id)), ...more];
  const known = { ...archive.known, releases: [...new Set([...archive.known.releases, ...ids])] };
  return { ...archive, releases, known };
}

/** What is listed as gone, as it is saved now. A newsroom that has taken nothing away has no list. */
async function savedListOfGone(store: LookUp['store']): Promise<Addressed['gone']> {
  const files = await store.folder('content', 'yaml', 1);
  const text = files.find(({ path }) => path === listOfGone)?.text;
  if (text === undefined) return undefined;
  const { fields, lineOf } = readYaml(text);
  const { data } = goneFileSchema.safeParse(fields);
  return data && { file: listOfGone, lineOf, data };
}
