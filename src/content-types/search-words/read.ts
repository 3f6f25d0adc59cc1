import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { personSchema } from '../people/schema.ts';
import { checkFields } from '../../ground/check-fields.ts';
import { readYaml } from '../../ground/front-matter.ts';
import { contentFolder } from '../../ground/content-folder.ts';
import { readTextFile } from '../../ground/text-file.ts';
import type { SearchWords } from './search-words.ts';
import { searchWordsSchema, wordsOf, type SearchWordsData } from './schema.ts';

/** The name of the list in `content/`. */
export const searchWordsFile = 'search-words.yaml';

/**
 * The words that the search index goes by: staff's list and people's spellings. The index is made when the site is
 * built, where Astro's store is out of reach; whatever is wrong in these files the content loader has named before.
 * @param root the project's folder
 */
export async function readSearchWords(root: string): Promise<SearchWords> {
  const content = contentFolder(root);
  const people = join(content, 'people');
  const files = (await readdir(people).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  const [list, ...read] = await Promise.all([
    readTextFile(join(content, searchWordsFile)).catch(() => undefined),
    ...files.map((name) => readTextFile(join(people, name))),
  ]);
  const said = list && checkFields(searchWordsSchema, readYaml(list.text)).data;
  const names = read.flatMap((file) => {
    const person = file && checkFields(personSchema, readYaml(file.text)).data;
    return person && person.spellings.length > 0 ? [[person.name, ...person.spellings]] : [];
  });
  return searchWordsOf(said ?? { concepts: [], whole: [], names: [] }, names);
}

/** Staff's list as the search goes by it. @param names the spellings of each person's name */
function searchWordsOf({ concepts, whole, names }: SearchWordsData, people: readonly string[][]): SearchWords {
  return {
    concepts: concepts.map(({ words, leads = '' }) => ({ words: wordsOf(words), leads: wordsOf(leads) })),
    whole,
    names: [...names.map(wordsOf), ...people],
  };
}
