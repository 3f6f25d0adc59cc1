import type { DataOf } from '../content-types/collections.ts';
import type { GoneFile } from '../content-types/gone/schema.ts';
import type { SearchWordsData } from '../content-types/search-words/schema.ts';
import type { Settings } from '../content-types/settings/schema.ts';
import type { Problem } from '../ground/problem.ts';
import type { Entry } from './entry.ts';

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

/** The names that exist, by folder of `content/`. A file that has other problems still exists. */
export type KnownNames = Record<keyof DataOf | 'media', readonly string[]>;
