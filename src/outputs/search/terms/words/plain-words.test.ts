import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSet } from '../../../../../scripts/bench-search/data.ts';
import { openIndex, type OpenedIndex } from '../../../../../scripts/bench-search/in-node.ts';
import { pageOf } from '../../../../../scripts/bench-search/site.ts';
import { shippedSearchWords } from '../../../../../scripts/bench-search/word-list.ts';
import { makeIndex } from '../../../../integrations/make-index.ts';
import { bare, wordsIn } from '../../words-in.ts';
import { openLexicon } from '../../../../danish/words/lexicon.ts';
import { archiveWordsOf } from './archive-words.ts';
import { plainWordsOf } from './plain-words.ts';
import { WordReadings } from './readings.ts';
import { readVocabulary } from '../../files/vocabulary-file.ts';

const { releases } = readSet('judged');
let index: OpenedIndex;
let plain: string[];

beforeAll(async () => {
  const { files } = await makeIndex(releases.map(pageOf), await shippedSearchWords());
  index = await openIndex(files);
  plain = files
    .filter(({ path }) => /\/1-\w\.txt$/.test(path))
    .flatMap(({ content }) => readVocabulary(new TextDecoder().decode(content)))
    .flatMap(({ word, isPlain }) => (isPlain ? [word] : []));
}, 60_000);

afterAll(() => index.close());

test('a word is plain when its forms have a stem that nothing else has', () => {
  const forms = { ledig: 'ledig', ledige: 'ledig', lederen: 'leder', gartner: 'gartner', gartnere: 'gartner' };
  const words = plainWordsOf(Object.entries(forms).map(([form, word]) => ({ form, word })));
  expect(['gartner', 'ledig', 'leder'].filter((word) => words.has(word))).toEqual(['gartner']);
});

test('a word that changes its stem, or stands for nothing somewhere, is not plain', () => {
  const forms = [
    { form: 'mand', word: 'mand' },
    { form: 'mænd', word: 'mand' },
    { form: 'juni', word: undefined },
    { form: 'juni', word: 'juni' },
  ];
  const words = plainWordsOf(forms);
  expect([words.has('mand'), words.has('juni')]).toEqual([false, false]);
});

test('where a text needs no terms, Pagefind finds the same pages without them', async () => {
  expect(plain.length).toBeGreaterThan(500);
  const pages = releases.map(({ id, title, place = '', paras }) => ({ id, texts: ['Nyhed', title, place, ...paras] }));
  const archive = archiveWordsOf(pages.flatMap(({ texts }) => texts));
  const readings = new WordReadings(await openLexicon(), archive, new Set());
  const wordsOf = ({ texts }: { texts: string[] }) => {
    const forms = texts.flatMap((text) => wordsIn(text).map(({ word }) => bare(word)));
    return new Set(forms.flatMap((form) => [form, ...form.split('-')]).map((form) => readings.of(form).word));
  };
  const held = new Map(pages.map((page) => [page.id, wordsOf(page)]));
  for (const word of plain) {
    const { results } = await index.pagefind.search(`"${word}"`, { filters: {}, sort: {} });
    const found = await Promise.all(results.map(async ({ data }) => (await data()).url.split('/').at(-2) ?? ''));
    const wanted = [...held].flatMap(([id, words]) => (words.has(word) ? [id] : []));
    expect({ word, found: found.sort() }).toEqual({ word, found: wanted.sort() });
  }
}, 30_000);
