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
])('%s is made of %j', (form, parts) => {
  expect(partsOf(form)).toEqual(parts);
});

test.each(
  (
    'allerede håndtere spændende endelige tydelighed regnskab konsulenter tjenesten formand udbetaling borgmester ' +
    'billeder institution orientering logistik generation'
  ).split(' '),
)('%s is not taken for a compound', (form) => {
  expect(partsOf(form)).toBeUndefined();
});

test('a word that staff want whole is never split', () => {
  expect(partsOf('morgenmad')).toBeUndefined();
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
