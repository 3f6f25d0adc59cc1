import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, type Level } from '../files/levels.ts';
import { TermFiles } from '../files/term-files.ts';
import { TermPages } from './term-pages.ts';

const term = fc.stringMatching(/^#?[a-z0-9]{1,6}[!*]?$/);
const pages = fc.array(fc.dictionary(term, fc.constantFrom(...levels), { maxKeys: 30 }), { maxLength: 300 });

/** What the build writes of pages, read as the search page reads it. */
function written(all: readonly Record<string, Level>[]) {
  const made = new TermFiles();
  all.forEach((terms, page) => made.add(page, new Map(Object.entries(terms))));
  const files = made.files();
  const asked: string[] = [];
  const fetch = (name: string) => {
    asked.push(name);
    return Promise.resolve(files.get(name));
  };
  return { read: new TermPages(fetch), asked, files };
}

test('every term leads to the pages that hold it, and no other does', async () => {
  await fc.assert(
    fc.asyncProperty(pages, term, async (all, other) => {
      const { read } = written(all);
      for (const each of new Set([...all.flatMap((terms) => Object.keys(terms)), other])) {
        const found = [...(await read.holding(each))].flatMap(([level, those]) => those.map((page) => [page, level]));
        const wanted = all.flatMap((terms, page) => (Object.hasOwn(terms, each) ? [[page, terms[each]]] : []));
        expect(found.sort()).toEqual(wanted.sort());
      }
    }),
    { numRuns: 30 },
  );
});

test('a term is fetched with its neighbours alone, and once', async () => {
  const many = Array.from(
    { length: 3000 },
    (_, page) => ({ [`a${page % 7}`]: 'text', [`b${page % 7}`]: 'lead' }) as const,
  );
  const { read, asked, files } = written(many);
  await read.holding('b3');
  await read.holding('b3');
  await read.holding('b4');
  expect(files.size).toBeGreaterThan(2);
  expect(asked).toEqual(['terms.txt', asked[1]]);
});

test('what could not be fetched is fetched anew the next time', async () => {
  const { files } = written([{ praktik: 'text' }]);
  let fails = true;
  const read = new TermPages((name) =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(files.get(name)),
  );
  await expect(read.holding('praktik')).rejects.toThrow('offline');
  fails = false;
  expect(await read.holding('praktik')).toEqual(new Map([['text', [0]]]));
});
