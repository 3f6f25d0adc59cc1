import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Collection } from '../content-types/collections.ts';
import { linesOf, readEntry, type Entry, type EntryResult } from './entry.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { Problem } from '../ground/problem.ts';
import { textIn } from '../ground/text-file.ts';
import { unlessAbsent } from '../ground/unless-absent.ts';

/** The files of one folder: the entries without problems, every problem of the others, and the names of all. */
interface Folder<Data> {
  ids: string[];
  entries: Entry<Data>[];
  /** The texts of the files that have problems. */
  unread: string[];
  problems: Problem[];
}

/**
 * Reads every file of a collection.
 * @param root the project's folder, from which problems name their files
 * @throws what the file system throws when the folder cannot be read
 */
export async function readFolder<Data>(
  root: string,
  content: string,
  collection: Collection<Data>,
  kept?: KeptEntries,
): Promise<Folder<Data>> {
  const folder = join(content, collection.folder);
  const files = await listFiles(folder);
  const names = files.filter((name) => name.endsWith(collection.ending));
  const ids = names.map((name) => name.slice(0, -collection.ending.length));
  const results = await Promise.all(
    names.map((name, index) => readFile(root, join(folder, name), ids[index] ?? name, collection, kept)),
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

/** Files read before, so that saving one release does not mean reading ten thousand again. */
const readBefore = new Map<string, { stamp: string; result: EntryResult<unknown> }>();

/**
 * Reads one file, which must be there.
 * @param root the project's folder, from which problems name their files
 * @throws what the file system throws when a file that is there cannot be read
 */
export async function readFile<Data>(
  root: string,
  path: string,
  id: string,
  collection: Collection<Data>,
  kept?: KeptEntries,
): Promise<EntryResult<Data>> {
  const file = inProject(root, path);
  // One after the other: for files as small as these, waiting costs more than reading.
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { entry: undefined, problems: [absent(file)] };
  // What a program sets the time of back to what it was still has another `ctime`.
  const stamp = `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
  const before = readBefore.get(path);
  if (before?.stamp === stamp) return before.result as EntryResult<Data>;
  const { text, problems } = textIn(readFileSync(path));
  const result: EntryResult<Data> =
    problems.length > 0
      ? { entry: undefined, problems: problems.map((problem) => ({ file, ...problem })) }
      : entryOf(collection, id, file, text, kept);
  readBefore.set(path, { stamp, result });
  return result;
}

function entryOf<Data>(
  collection: Collection<Data>,
  id: string,
  file: string,
  text: string,
  kept: KeptEntries | undefined,
): EntryResult<Data> {
  const before = kept?.find(collection, id, text) as Entry<Data> | undefined;
  if (before) return { entry: { ...before, id, file, lineOf: linesOf(collection, text) }, problems: [] };
  const result = readEntry(collection, id, file, text);
  if (result.entry) kept?.add(collection, result.entry);
  return result;
}

/** Every file under a folder, with forward slashes, sorted; none when there is no such folder. Names that begin with a dot are left out. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessAbsent);
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A path as problems name it: from the project's root, with forward slashes. */
export const inProject = (root: string, path: string): string => relative(root, path).split(sep).join('/');

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
