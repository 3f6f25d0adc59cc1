import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../mdx/read.ts';
import { casesKeptAside } from './cases/aside.fixtures.ts';
import type { QuoteCase } from './cases/case.ts';
import { dashCases } from './cases/dashes.fixtures.ts';
import { lists } from './cases/lists.fixtures.ts';
import { markCases } from './cases/marks.fixtures.ts';
import { moreCases } from './cases/more.fixtures.ts';
import { quotesIn, type QuotedWords } from './quotes.ts';

const person = (id: string, name: string, role: string, spellings: string[] = []) => ({ id, name, role, spellings });
const people = [
  person('karen-holst', 'Karen Holst', 'borgmester'),
  person('poul-erik-munk', 'Poul Erik Munk', 'borgmester'),
  person('ulla-krag', 'Ulla Krag', 'forfatter'),
  person('gert-winther', 'Gert Winther', 'direktør'),
  person('palle-oestergaard', 'Palle Østergaard', 'gartnerimester', ['Palle Østergård']),
];

function read(text: string): QuotedWords[] {
  const { body, problems } = readBody(text);
  if (!body) throw new Error(JSON.stringify(problems));
  return quotesIn(body, people);
}

/** How many speakers were told, how many of them rightly, and how many should have been. */
function count(cases: readonly QuoteCase[]) {
  const wrong: string[] = [];
  let [told, right, wanted] = [0, 0, 0];
  for (const { about, text, said } of cases) {
    const quotes = read(text).filter(({ sure }) => sure);
    const hits = said.filter(([words, speaker]) =>
      quotes.some((quote) => quote.text.includes(words) && quote.speaker === speaker),
    );
    told += quotes.length;
    wanted += said.length;
    right += Math.min(hits.length, quotes.length);
    if (hits.length < said.length || quotes.length > said.length)
      wrong.push(`${about}: ${JSON.stringify(quotes.map(({ text, speaker, role }) => [text, speaker, role]))}`);
  }
  return { precision: right / told, recall: right / wanted, told, wanted, wrong };
}

describe('who says what', () => {
  it.each([
    ['written before the reader', [...dashCases, ...markCases]],
    ['kept aside', casesKeptAside],
    ['written after it', moreCases],
  ])('is told rightly in 97 of 100, and found in 90 of 100, of the cases %s', (name, cases) => {
    const { precision, recall, told, wanted, wrong } = count(cases);
    const figures = `precision ${precision.toFixed(3)} of ${told}, recall ${recall.toFixed(3)} of ${wanted}`;
    console.log(`${name} (${cases.length} cases): ${figures}${wrong.map((one) => `\n  ${one}`).join('')}`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['nobody is named before “hun”', '- Vi er klar, siger hun.', 'Vi er klar'],
    ['two that “han” may be', 'Per Nybo og Kim Holk gik i gang.\n\n- Vi er klar, siger han.', 'Vi er klar'],
    ['two say it', '- Vi er klar, siger Per Nybo og Kim Holk.', 'Vi er klar'],
  ])('is no guess where %s', (_, text, words) => {
    const [quote] = read(text);
    expect(quote?.text).toContain(words);
    expect(quote).toMatchObject({ sure: false, speaker: undefined, person: undefined });
  });

  it.each([
    ['with the middle name left out', '- Vi har en aftale, siger borgmester Poul Munk.', 'poul-erik-munk'],
    ['with an initial', '- Vi har en aftale, siger borgmester P. E. Munk.', 'poul-erik-munk'],
    ['in a listed spelling', '- Vi har en aftale, siger Palle Østergård.', 'palle-oestergaard'],
    ['who is another with the same last name', '- Vi har en aftale, siger Bodil Holst.', undefined],
    ['whose middle name is another', '- Vi har en aftale, siger Poul Bo Munk.', undefined],
  ])('is the right person of the list, or none: %s', (_, text, id) => {
    expect(read(text)).toMatchObject([{ sure: true, person: id }]);
  });

  it.each([
    ['- Ja, siger jobcenterchef i Jammerbugt Kommune, Anne Holm.', 'jobcenterchef i Jammerbugt Kommune'],
    ['- Ja, siger Anne Holm, der er chef for Ungeporten, og ler.', 'chef for Ungeporten'],
    ['Borgmester Anne Holm er glad.\n\n- Ja, siger hun.', 'borgmester'],
    ['- Ja, siger Karen Holst.', 'borgmester'],
  ])('has the role that the text gives, else that of the list: %s', (text, role) => {
    expect(read(text)).toMatchObject([{ role }]);
  });

  it('may be named in the lead alone', () => {
    const { body } = readBody('- Jeg ringede bare, siger hun.');
    expect(body && quotesIn(body, people, 'Anne Holm er 62 år og har fået job.')).toMatchObject([
      { speaker: 'Anne Holm' },
    ]);
  });

  it('is kept apart from the words', () => {
    expect(read('- Det går, siger Anne Holm, chef. Men det haster.')).toMatchObject([
      { text: 'Det går. Men det haster.' },
    ]);
    expect(read('- Det går, siger Anne Holm, og det haster.')).toMatchObject([{ text: 'Det går, og det haster.' }]);
  });

  test.each(lists.map((list) => [list]))('nobody says the list %j', (list) => expect(read(list)).toEqual([]));
});
