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

/** All that is said in a text, most exact first, and what is counted. */
const allIn = (text: string) =>
  quantitiesIn(text).map(({ says, counted }) => `${says.join(' ')}${counted === undefined ? '' : ` ${counted}`}`);

test.each([
  ['12. juni 2017', ['d20170612 d201706 d0612 d2017']],
  ['12.juni', ['d0612']],
  ['syttende maj', ['d0517']],
  ['toogtyvende oktober 2020', ['d20201022 d202010 d1022 d2020']],
  ['1/6 - 2017', ['d20170601 d201706 d0601 d2017']],
  ['sept. 2017', ['d201709 d2017']],
  ['3. sept 2017', ['d20170903 d201709 d0903 d2017']],
  ['1999', ['n1999 d1999']],
  ['klokken 09.30', ['t0930']],
  ['kl9', ['t0900']],
  ['kl. 23.59', ['t2359']],
  ['kl. 24', ['t2400']],
  ['2,5 pct', ['p2k5 n2k5']],
  ['12 procents', ['p12 n12']],
  ['tres procentpoint', ['p60 n60']],
  ['fire ud af 6', ['p67 p66 n4 n6']],
  ['1.234,5', ['n1234k5']],
  ['1 000 000 kr.', ['n1000000']],
  ['3 mill.', ['n3000000']],
  ['2 milliarder', ['n2000000000']],
  ['4 hundrede', ['n400']],
  ['fire hundrede', ['n400']],
  ['5 tusinder', ['n5000']],
  ['4 t.kr.', ['n4000']],
  ['4 tkr.', ['n4000']],
  ['0,1234 mio.', ['n123400']],
  ['en halvanden million', ['n1500000']],
  ['hundrede mennesker', ['n100 mennesker']],
  ['tusind tak', ['n1000 tak']],
  ['2020 2021', ['n2020 d2020', 'n2021 d2021']],
  ['foråret 2021', ['d2021s1 d2021']],
])('“%s” says all of %j', (text, said) => expect(allIn(text)).toEqual(said));

test.each([
  ['32/1', ['n32', 'n1']],
  ['12/13', ['n12', 'n13']],
  ['2017-13', ['n2017 d2017', 'n13']],
  ['0 juni', ['n0 juni']],
  ['kl. 25', ['n25']],
  ['2100', ['n2100']],
  ['1850', ['n1850']],
  ['juni-juli', []],
  ['12 junikaffer', ['n12 junikaffer']],
  ['A15', []],
  ['halvt million', []],
  ['midt i efteråret', []],
])('“%s” is no date, time or amount that it looks like, but %j', (text, said) => expect(allIn(text)).toEqual(said));

test.each(['12 og 13', '15 kr', '12 år', '5 i', '3 af', '5 x', '5,xx'])('in “%s” nothing is counted', (text) => {
  expect(quantitiesIn(text).map(({ counted }) => counted)).not.toContainEqual(expect.any(String));
});

test('what is counted may begin like a word that is not', () => {
  expect(allIn('5 tilbud, 12 årsværk, 3  job')).toEqual(['n5 tilbud', 'n12 årsværk', 'n3 job']);
});

test('a quantity stands from its first sign to its last', () => {
  const places = (text: string) => quantitiesIn(text).map(({ from, to }) => text.slice(from, to));
  expect(places('Den 12. juni 2017 fik hver fjerde en halv million, femten 2,5 % og 3 mio. kr. kl. 10.')).toEqual([
    '12. juni 2017',
    'hver fjerde',
    'en halv million',
    'femten',
    '2,5 %',
    '3 mio.',
    'kl. 10',
  ]);
});

test('dates and years are told from numbers', () => {
  const dates = (text: string) => quantitiesIn(text).map(({ isDate }) => isDate);
  expect(dates('12. juni, i 2019 eller foråret 2021')).toEqual([true, true, true]);
  expect(dates('kl. 10, hver fjerde, 40 %, 3 mio. og 15')).toEqual([false, false, false, false, false]);
});

test('ten out of six are no share, and a word that only begins like one is none', () => {
  expect(quantitiesIn('10 ud af 6').flatMap(({ says }) => says)).toEqual(['n10', 'n6']);
  expect(quantitiesIn('hver eneste delegation, halvdelsag').flatMap(({ says }) => says)).toEqual([]);
});

test('a date without a year lies nearest to the day of the text', () => {
  expect(inYearOf(['d0307'], '2022-01-20')[0]).toBe('d20220307');
  expect(inYearOf(['d0102'], '2011-12-20')[0]).toBe('d20120102');
  expect(inYearOf(['d1230'], '2012-01-03')[0]).toBe('d20111230');
  expect(inYearOf(['d0612'], '2020-06-12')).toEqual(['d20200612', 'd202006']);
  expect(inYearOf(['d20170612', 'd0612'], '2012-01-03')).toEqual([]);
  expect(inYearOf([], '2012-01-03')).toEqual([]);
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
