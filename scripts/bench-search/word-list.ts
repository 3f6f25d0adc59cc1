import { join } from 'node:path';
import { readSearchWords } from '../../src/content-types/search-words/read.ts';
import type { SearchWords } from '../../src/content-types/search-words/search-words.ts';

/**
 * The word list that the newsroom is shipped with.
 * @throws when it has a fault: a search without it would be measured as if it were the newsroom's
 */
export async function shippedSearchWords(): Promise<SearchWords> {
  const words = await readSearchWords(join(import.meta.dirname, '../..'));
  if (words.concepts.length === 0)
    throw new Error('content/search-words.yaml has a fault: mend what `npm run check` says of it.');
  return words;
}
