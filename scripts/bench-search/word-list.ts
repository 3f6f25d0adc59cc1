import { join } from 'node:path';
import { readSearchWords } from '../../src/search-words/read.ts';
import type { SearchWords } from '../../src/search/terms/search-words.ts';

/** The word list that the newsroom is shipped with. */
export const shippedSearchWords = (): Promise<SearchWords> => readSearchWords(join(import.meta.dirname, '../..'));
