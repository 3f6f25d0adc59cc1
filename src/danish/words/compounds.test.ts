import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Splitter } from './compounds.ts';
import { openLexicon } from './lexicon.ts';

const lexicon = await openLexicon();
const splitter = new Splitter(lexicon, { isOwnWord: () => false, isWhole: (word) => word === 'morgenmad' });
const partsOf = (form: string) => splitter.split(form)?.parts.map(({ word }) => word);

test.each([
  ['sygedagpengemodtagere', ['syge', 'dagpenge', 'modtager']],
  ['virksomhedspraktikken', ['virksomhed', 'praktik']],
  ['kontanthjælpsmodtagerne', ['kontant', 'hjælp', 'modtager']],
  ['flygtningebørn', ['flygtning', 'barn']],
  ['arbejdspladser', ['arbejde', 'plads']],
  ['fleksjobbene', ['fleks', 'job']],
  ['førtidspension', ['førtid', 'pension']],
  ['jobmesserne', ['job', 'messe']],
  ['byfornyelse', ['by', 'fornyelse']],
  ['kokkeskole', ['kok', 'skole']],
  ['landbrugsmaskinmekanikere', ['landbrugs', 'maskine', 'mekaniker']],
  ['billedkunstneren', ['billede', 'kunstner']],
  ['gymnasieelever', ['gymnasium', 'elev']],
  ['jobklub', ['job', 'klub']],
  ['børnehavens', ['barn', 'have']],
  ['hjemmehjælper', ['hjemme', 'hjælper']],
  ['husleje', ['hus', 'leje']],
  ['jobparat', ['job', 'parat']],
  ['jobjob', ['job', 'job']],
  ['bilbog', ['bil', 'bog']],
  ['psykhjælp', ['psykisk', 'hjælp']],
  ['sosuassistent', ['sosu', 'assistent']],
  ['robotkursus', ['robot', 'kursus']],
  ['klimamål', ['klima', 'mål']],
  ['erhvervsskoleelever', ['erhverv', 'skole', 'elev']],
  ['løntilskudsjobbene', ['løn', 'tilskud', 'job']],
  ['sagsbehandlerne', ['sag', 'behandler']],
  ['arbejdssøgende', ['arbejde', 'søge']],
  ['jobcentermedarbejder', ['job', 'center', 'medarbejder']],
])('%s is made of %j', (form, parts) => {
  expect(partsOf(form)).toEqual(parts);
});

test.each(
  (
    'allerede håndtere spændende endelige tydelighed regnskab konsulenter tjenesten formand udbetaling borgmester ' +
    'billeder institution orientering logistik generation byråd rådgiver vejledning arbejdsløshed formænd afhænger ' +
    'psykolog udbetalinger samarbejder medborgerskab abc jobs bilen'
  ).split(' '),
)('%s is not taken for a compound', (form) => {
  expect(partsOf(form)).toBeUndefined();
});

test('a word that staff want whole is never split', () => {
  expect(partsOf('morgenmad')).toBeUndefined();
});

test('nothing but a word of letters is taken apart', () => {
  for (const form of ['job-klub', 'jobklub2', 'jobklub klub', 'it-kursus']) expect(partsOf(form)).toBeUndefined();
});

test('a part stands where it was found, with its ending and without its joint', () => {
  const places = (form: string) => splitter.split(form)?.parts.map(({ stands, from, to }) => [stands, from, to]);
  expect(places('løntilskudsjobbene')).toEqual([
    ['løn', 0, 3],
    ['tilskud', 3, 10],
    ['jobbene', 11, 18],
  ]);
  expect(places('kokkeskole')).toEqual([
    ['kok', 0, 3],
    ['skole', 5, 10],
  ]);
  expect(places('børnehavens')).toEqual([
    ['børn', 0, 4],
    ['havens', 5, 11],
  ]);
});

test('a word of the texts’ own may stand first and last, in the forms that it has there', () => {
  const own = new Set(['kvilto', 'robotter']);
  const withOwn = new Splitter(lexicon, { isOwnWord: (form) => own.has(form), isWhole: () => false });
  const parts = (form: string) => withOwn.split(form)?.parts.map(({ word }) => word);
  expect(parts('kviltoskole')).toEqual(['kvilto', 'skole']);
  expect(parts('virksomhedskvilto')).toEqual(['virksomhed', 'kvilto']);
  expect(parts('robotterkursus')).toEqual(['robot', 'kursus']);
  expect(partsOf('kviltoskole')).toBeUndefined();
  expect(partsOf('virksomhedskvilto')).toBeUndefined();
});

test('the plainer a compound, the cheaper: in doubt it costs more', () => {
  const cost = (form: string) => splitter.split(form)?.cost ?? Infinity;
  expect(cost('virksomhedspraktik')).toBeCloseTo(2);
  expect(cost('kokkeskole')).toBeLessThan(cost('jobklub'));
  expect(cost('erhvervsskoleelever')).toBeLessThan(cost('jobjob'));
  expect(cost('virksomhedspraktik')).toBeLessThan(cost('virksomhedsjob'));
});

test('parts stand in the word where they say, in order, from its beginning to its end', () => {
  const words = fc.constantFrom(
    ...'arbejde barn dag elev fleks job kommune kursus løn mentor plan praktik skole virksomhed'.split(' '),
  );
  const compound = fc.array(words, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('s'));
  fc.assert(
    fc.property(compound, (form) => {
      const parts = splitter.split(form)?.parts;
      if (!parts) return;
      for (const { stands, from, to } of parts) expect(form.slice(from, to)).toBe(stands);
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBe(form.length);
      parts.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(parts[index]?.to ?? 0));
    }),
  );
});
