import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GoneFile } from '../content-types/gone/schema.ts';
import { searchWordsFile } from '../content-types/search-words/read.ts';
import type { SearchWordsData } from '../content-types/search-words/schema.ts';
import type { Archive } from './archive.ts';
import { problemsAcross } from './across.ts';
import { collections, singleFiles, type Collection } from '../content-types/collections.ts';
import { readEntry, type EntryResult } from './entry.ts';
import { inProject, listFiles, readFile, readFolder } from './files.ts';
import { KeptEntries } from './kept-entries.ts';

/**
 * Reads all of `content/` and checks that it hangs together.
 * @param root the project's folder, from which problems name their files
 * @param content the folder to read
 * @throws what the file system throws when the folder cannot be read; whatever is wrong inside it stands in `problems`
 */
export async function readArchive(root: string, content: string): Promise<Archive> {
  const kept = keptFor(root);
  const read = <Data>(collection: Collection<Data>) => readFolder(root, content, collection, kept);
  const [releases, initiatives, municipalities, people, pages, media, settings, gone, searchWords] = await Promise.all([
    read(collections.releases),
    read(collections.initiatives),
    read(collections.municipalities),
    read(collections.people),
    read(collections.pages),
    listFiles(join(content, 'media')),
    readFile(root, join(content, 'settings.yaml'), 'settings', singleFiles.settings),
    readGone(root, join(content, 'gone.yaml')),
    readSearchWords(root, join(content, searchWordsFile)),
  ]);
  const archive: Archive = {
    known: {
      releases: releases.ids,
      initiatives: initiatives.ids,
      municipalities: municipalities.ids,
      people: people.ids,
      pages: pages.ids,
      media,
    },
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
  archive.problems.push(...(await problemsAcross(root, content, archive)));
  kept?.save();
  return archive;
}

/** A process that reads again knows by itself what it has read. */
const opened = new Set<string>();

function keptFor(root: string): KeptEntries | undefined {
  if (opened.has(root)) return undefined;
  opened.add(root);
  return new KeptEntries(root);
}

/** What is listed as gone. A newsroom that has taken nothing away has no list. */
async function readGone(root: string, path: string): Promise<EntryResult<GoneFile>> {
  if (existsSync(path)) return readFile(root, path, 'gone', singleFiles.gone);
  return readEntry(singleFiles.gone, 'gone', inProject(root, path), 'gone: []');
}

/** Staff's search words. Without the file there is neither an entry nor a problem. */
async function readSearchWords(
  root: string,
  path: string,
): Promise<EntryResult<SearchWordsData> | { entry: undefined; problems: [] }> {
  if (existsSync(path)) return readFile(root, path, 'search-words', singleFiles.searchWords);
  return { entry: undefined, problems: [] };
}
