import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inYearOf, quantitiesIn } from './quantities.ts';

const says = (text: string) => quantitiesIn(text)[0]?.says[0];

test.each([
  [['68 mio. kr.', '68 millioner kroner', '68.000.000 kr.', '68 000 000 kroner', '68 Mio'], 'n68000000'],
  [['12,5 mio.', '12,5 millioner', '12.500.000'], 'n12500000'],
  [['2 mia.', 'to milliarder'], 'n2000000000'],
  [['40 procent', '40 %', '40%', '40 pct.', 'fyrre procent'], 'p40'],
  [
    ['12. juni 2017', '12/6 2017', '12/6-2017', '12.06.2017', '12-06-2017', '2017-06-12', 'den 12. juni 2017'],
    'd20170612',
  ],
  [['juni 2017', 'jun. 2017', '2017-06'], 'd201706'],
  [['12. juni', '12/6', 'den tolvte juni'], 'd0612'],
  [['en halv million', '500.000 kroner', '0,5 mio.'], 'n500000'],
  [['halvanden milliard', '1,5 mia. kr.'], 'n1500000000'],
  [['kl. 10', 'klokken 10.00', 'kl 10:00', 'klokken ti'], 't1000'],
  [['hver fjerde', 'en fjerdedel', '25 procent', 'fem ud af tyve'], 'p25'],
  [['to tredjedele', '67 pct.', 'fire ud af 6'], 'p67'],
  [['halvdelen', 'hver anden', '50 %'], 'p50'],
  [['foråret 2021', 'forår 2021', 'foråret i 2021'], 'd2021s1'],
  [['1. kvartal 2020', 'første kvartal af 2020'], 'd2020q1'],
  [['190.000 kr.', '190 tusind kroner', '190 t.kr.'], 'n190000'],
  [['to tusind', '2.000'], 'n2000'],
  [['15', 'femten'], 'n15'],
  [['25', 'femogtyve'], 'n25'],
  [['1.632', '1632'], 'n1632'],
])('%j say one thing', (texts, said) => {
  expect(texts.map(says)).toEqual(texts.map(() => said));
});

test('a season or a quarter spans its months', () => {
  expect(quantitiesIn('i sommeren 2014')[0]?.months).toEqual(['d201406', 'd201407', 'd201408']);
  expect(quantitiesIn('4. kvartal 2020')[0]?.months).toEqual(['d202010', 'd202011', 'd202012']);
  expect(quantitiesIn('3. halvår 2020')[0]?.says).not.toContain('d2020h3');
});

test('ten out of six are no share, and a word that only begins like one is none', () => {
  expect(quantitiesIn('10 ud af 6').flatMap(({ says }) => says)).toEqual(['n10', 'n6']);
  expect(quantitiesIn('hver eneste delegation, halvdelsag').flatMap(({ says }) => says)).toEqual([]);
});

test('a date without a year lies nearest to the day of the text', () => {
  expect(inYearOf(['d0307'], '2022-01-20')[0]).toBe('d20220307');
  expect(inYearOf(['d0102'], '2011-12-20')[0]).toBe('d20120102');
  expect(inYearOf(['d1230'], '2012-01-03')[0]).toBe('d20111230');
  expect(inYearOf(['d20170612', 'd0612'], '2012-01-03')).toEqual([]);
});

test('what is counted is told with its number', () => {
  expect(quantitiesIn('225 timer, 225-timersreglen, femten kommuner, 68 kroner').map(({ counted }) => counted)).toEqual(
    ['timer', 'timersreglen', 'kommuner', undefined],
  );
});

test('a year is a number and a date, and words with digits or number words in them are neither', () => {
  expect(quantitiesIn('i 2019')[0]?.says).toEqual(['n2019', 'd2019']);
  expect(quantitiesIn('covid19 tokt firmaet')).toEqual([]);
});

test('any amount is the same with and without dots', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
      expect(says(`${amount.toLocaleString('da-DK')} kroner`)).toBe(says(`${amount} kroner`));
    }),
  );
});

test('quantities stand where they say and never overlap, in any text', () => {
  const pieces = fc.constantFrom(
    '68',
    ' mio.',
    ' ',
    'kr. ',
    '12. juni',
    '2017',
    '%',
    'femten ',
    'timer',
    '12/6',
    ',5',
    '.',
    'kl. 10',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let before = 0;
      for (const { from, to } of quantitiesIn(text)) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        before = to;
      }
    }),
  );
});
