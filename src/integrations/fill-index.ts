import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexFailure, indexOptions } from './search-options.ts';

/** How many pages are handed to Pagefind at a time. */
const batch = 50;

/**
 * Makes an index of whatever is added to it.
 * @throws when Pagefind cannot
 */
export async function fillIndex<Item>(
  items: Iterable<Item>,
  add: (index: PagefindIndex, item: Item) => Promise<{ errors: string[] }>,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex(indexOptions);
    if (!index) throw indexFailure(errors);
    // Pagefind runs beside us: it indexes some pages while the next are made.
    let before: Promise<{ errors: string[] }[]> = Promise.resolve([]);
    let now: Promise<{ errors: string[] }>[] = [];
    const settle = async () => {
      const failed = (await before).flatMap(({ errors }) => errors);
      if (failed.length > 0) throw indexFailure(failed);
      before = Promise.all(now);
      now = [];
    };
    for (const item of items) {
      now.push(add(index, item));
      if (now.length >= batch) await settle();
    }
    await settle();
    await settle();
    const made = await index.getFiles();
    if (made.errors.length > 0) throw indexFailure(made.errors);
    return made.files;
  } finally {
    await close();
  }
}
