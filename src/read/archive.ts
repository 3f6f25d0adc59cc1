import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { now } from '../clock.ts';
import { tracesFile } from '../erasure/trace.ts';
import { readTraces } from '../erasure/traces.ts';
import { goneProblems } from '../ledger/gone-problems.ts';
import { ledgerProblems } from '../ledger/problems.ts';
import { readLedger } from '../ledger/read.ts';
import { goneFileSchema, type GoneFile } from '../ledger/schema.ts';
import { searchWordsFile } from '../search-words/read.ts';
import { searchWordsSchema, type SearchWordsData } from '../search-words/schema.ts';
import { settingsSchema, type Settings } from '../settings/schema.ts';
import { addressProblems } from './addresses.ts';
import { collections, type Collection, type DataOf } from './collections.ts';
import { readEntry, type Entry, type EntryResult } from './entry.ts';
import { contactProblems } from './contacts.ts';
import type { Problem } from './problem.ts';
import { pictureProblems } from './pictures.ts';
import { pressKeyProblems } from './press-keys.ts';
import { referenceProblems, type KnownNames } from './references.ts';
import { readTextFile } from './text-file.ts';

/** All of `content/`, read: the entries without problems, and every problem of the others. */
export interface Archive {
  releases: Entry<DataOf['releases']>[];
  initiatives: Entry<DataOf['initiatives']>[];
  municipalities: Entry<DataOf['municipalities']>[];
  people: Entry<DataOf['people']>[];
  pages: Entry<DataOf['pages']>[];
  settings: Entry<Settings> | undefined;
  /** What has been taken away for good; undefined when the list has problems. */
  gone: Entry<GoneFile> | undefined;
  /** Staff's list of words that readers search with, which may be left out. */
  searchWords: Entry<SearchWordsData> | undefined;
  /** Every name that exists, also of files that have problems. */
  known: KnownNames;
  /** The texts of the files that have problems: what they lead on or offer is not lost, though they cannot be read. */
  unread: readonly string[];
  problems: Problem[];
}

const settingsFile: Collection<Settings> = {
  folder: '.',
  ending: '.yaml',
  schema: settingsSchema,
  name: /^settings$/,
  body: 'none',
};

const goneFile: Collection<GoneFile> = { ...settingsFile, schema: goneFileSchema, name: /^gone$/ };
const searchWordsList: Collection<SearchWordsData> = {
  ...settingsFile,
  schema: searchWordsSchema,
  name: /^search-words$/,
};

/**
 * Reads all of `content/` and checks that it hangs together.
 * @param root the project's folder, from which problems name their files
 * @param content the folder to read
 * @throws what the file system throws when the folder cannot be read; whatever is wrong inside it stands in `problems`
 */
export async function readArchive(root: string, content: string): Promise<Archive> {
  const read = <Data>(collection: Collection<Data>) => readFolder(root, content, collection);
  const [releases, initiatives, municipalities, people, pages, media, settings, gone, searchWords] = await Promise.all([
    read(collections.releases),
    read(collections.initiatives),
    read(collections.municipalities),
    read(collections.people),
    read(collections.pages),
    listFiles(join(content, 'media')),
    readFile(root, join(content, 'settings.yaml'), 'settings', settingsFile),
    readGone(root, join(content, 'gone.yaml')),
    readOptional(root, join(content, searchWordsFile), 'search-words', searchWordsList),
  ]);
  const known: KnownNames = {
    releases: releases.ids,
    initiatives: initiatives.ids,
    municipalities: municipalities.ids,
    people: people.ids,
    pages: pages.ids,
    media,
  };
  const archive: Archive = {
    known,
    unread: [releases, initiatives, municipalities, pages].flatMap(({ unread }) => unread),
    releases: releases.entries,
    initiatives: initiatives.entries,
    municipalities: municipalities.entries,
    people: people.entries,
    pages: pages.entries,
    settings: settings.entry,
    gone: gone.entry,
    searchWords: searchWords.entry,
    problems: [releases, initiatives, municipalities, people, pages, settings, gone, searchWords].flatMap(
      ({ problems }) => problems,
    ),
  };
  archive.problems.push(
    ...referenceProblems(archive),
    ...addressProblems(archive),
    ...pressKeyProblems(archive),
    ...contactProblems(archive),
    ...goneProblems(archive),
    // Without the list, all that is on it would look lost.
    ...(gone.problems.length > 0 ? [] : ledgerProblems(archive, await readLedger(content), now())),
    ...(await pictureProblems(archive, content)),
    ...(await traceProblems(root, content)),
  );
  return archive;
}

/** What is wrong in the list of names taken out. */
async function traceProblems(root: string, content: string): Promise<Problem[]> {
  const { problems } = await readTraces(content);
  return problems.map((problem) => ({ file: inProject(root, join(content, tracesFile)), ...problem }));
}

async function readFolder<Data>(root: string, content: string, collection: Collection<Data>) {
  const folder = join(content, collection.folder);
  const files = await listFiles(folder);
  const names = files.filter((name) => name.endsWith(collection.ending));
  const ids = names.map((name) => name.slice(0, -collection.ending.length));
  const results = await Promise.all(
    names.map((name, index) => readFile(root, join(folder, name), ids[index] ?? name, collection)),
  );
  return {
    ids,
    entries: results.flatMap(({ entry }) => entry ?? []),
    unread: results.flatMap(({ text }) => text ?? []),
    problems: [
      ...results.flatMap(({ problems }): Problem[] => problems),
      ...files
        .filter((name) => !names.includes(name))
        .map((name) => ignored(inProject(root, join(folder, name)), collection.ending)),
    ],
  };
}

/** A file that may be left out: without it there is neither an entry nor a problem. */
async function readOptional<Data>(root: string, path: string, id: string, collection: Collection<Data>) {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? readFile(root, path, id, collection) : { entry: undefined, problems: [] };
}

/** Files read before, so that saving one release does not mean reading ten thousand again. */
const readBefore = new Map<string, { stamp: string; result: EntryResult<unknown> }>();

async function readFile<Data>(
  root: string,
  path: string,
  id: string,
  collection: Collection<Data>,
): Promise<EntryResult<Data>> {
  const file = inProject(root, path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return { entry: undefined, problems: [absent(file)] };
  const { mtimeMs, size } = found;
  const stamp = `${mtimeMs} ${size}`;
  const before = readBefore.get(path);
  if (before?.stamp === stamp) return before.result as EntryResult<Data>;
  const { text, problems } = await readTextFile(path);
  const result: EntryResult<Data> =
    problems.length > 0
      ? { entry: undefined, problems: problems.map((problem) => ({ file, ...problem })) }
      : readEntry(collection, id, file, text);
  readBefore.set(path, { stamp, result });
  return result;
}

/** What is listed as gone. A newsroom that has taken nothing away has no list. */
async function readGone(root: string, path: string): Promise<EntryResult<GoneFile>> {
  if (existsSync(path)) return readFile(root, path, 'gone', goneFile);
  return readEntry(goneFile, 'gone', inProject(root, path), 'gone: []');
}

/** A path as problems name it: from the project's root, with forward slashes. */
const inProject = (root: string, path: string) => relative(root, path).split(sep).join('/');

const absent = (file: string): Problem => ({
  file,
  line: undefined,
  field: undefined,
  message: 'Filen findes ikke.',
  remedy: 'Hent den tilbage fra en tidligere udgave: uden den kan siden ikke bygges.',
});

/** A release that nobody publishes because its name ends wrongly looks published to the one who saved it. */
const ignored = (file: string, ending: string): Problem => ({
  file,
  line: undefined,
  field: undefined,
  message: 'Filen bliver ikke læst.',
  remedy: `Giv den et navn, der ender på ${ending}, eller flyt den til content/media.`,
});

/** Every file under a folder, with forward slashes, sorted; none when there is no such folder. Names that begin with a dot are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
