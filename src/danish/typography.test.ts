import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typography } from './typography.ts';

const NBSP = '\u00A0';

describe('typography', () => {
  test.each([
    ['sets straight quotes as Danish ones', '"Det virker", siger \'hun\'.', '”Det virker”, siger ’hun’.'],
    ['sets a hyphen between spaces as a dash', 'Det virker - også nu', 'Det virker – også nu'],
    ['sets two hyphens as a dash', 'Det virker -- også nu', 'Det virker – også nu'],
    ['leaves a row of hyphens alone', 'a --- b ---- c', 'a --- b ---- c'],
    ['sets three dots as an ellipsis', 'Og så...', 'Og så…'],
    ['leaves two and four dots alone', 'a.. b....', 'a.. b....'],
    ['sets a range of years', 'i 2016-2019 og 2016-19', 'i 2016–2019 og 2016–19'],
    ['sets a range of ages', 'de 18-24-årige og 5-10 stykker', 'de 18-24-årige og 5–10 stykker'],
    ['sets a range of amounts', '40.000-50.000 og 2,5-3,5 point', '40.000–50.000 og 2,5–3,5 point'],
    ['sets a range of clock times', `mellem 9.30-11.30`, `mellem 9.30–11.30`],
    ['sets a range of ordinals', '7.-9. klasse', '7.–9. klasse'],
    ['leaves dates alone', '12-06-2017, 2017-06-12 og 12-06', '12-06-2017, 2017-06-12 og 12-06'],
    ['leaves phone numbers alone', '70-00-00-12, 70 00-00 12, 2233-4455', '70-00-00-12, 70 00-00 12, 2233-4455'],
    ['leaves codes alone', 'covid-19, A4-5, sag 2017-2019, 010190-1234', 'covid-19, A4-5, sag 2017-2019, 010190-1234'],
    [
      'leaves codes alone also after dots that became one',
      'a... b... c... d... sag 2017-2019',
      'a… b… c… d… sag 2017-2019',
    ],
    ['keeps a phone number on one line', 'Ring 70 00 00 12.', `Ring 70${NBSP}00${NBSP}00${NBSP}12.`],
    ['ties a number to its unit', '5 % af 68 mio. kr. og 3 km', `5${NBSP}% af 68${NBSP}mio.${NBSP}kr. og 3${NBSP}km`],
    ['ties a date to its month', 'den 12. juni 2017', `den 12.${NBSP}juni 2017`],
    [
      'ties a clock time and a paragraph to their number',
      'kl. 9.30 efter § 4, stk. 2',
      `kl.${NBSP}9.30 efter §${NBSP}4, stk.${NBSP}2`,
    ],
    ['does not take a word for a unit', '5 ham og 3 mænd', '5 ham og 3 mænd'],
    ['leaves web addresses alone', 'https://a.dk/x--y-...z og www.a.dk/1-2', 'https://a.dk/x--y-...z og www.a.dk/1-2'],
    ['leaves mail addresses alone', 'a--b@fjordby.example', 'a--b@fjordby.example'],
    ['keeps soft hyphens and no-break spaces', `kommu\u00ADne${NBSP}x 5`, `kommu\u00ADne${NBSP}x 5`],
  ])('%s', (_claim, written, printed) => {
    expect(typography(written)).toBe(printed);
  });

  test.each(
    ['5_%', '5_‰', '20_°C', '3_kroner', '3_euro', '3_million', '3_millioner', '2_milliarder', '5_procent']
      .concat(['5_procentpoint', '3_m', '3_m²', '3_cm', '3_mm', '3_km/t', '3_kg', '5_kWh', '5_MW', '3_ha', '3_MIO.'])
      .concat(['mellem 3_mio._euro og 2.000_kr.', 'kr._50', 'ca. 5_mia._kroner', 'den 1._juni', 'den 31._maj'])
      .concat(['kl._9', 'KL._9', 'nr._5', 'stk._2', 'pkt._4', 'kap._3', 's._7', '§_4', '+45_70_00_00_12']),
  )('what belongs together stays on one line: %s', (tied) => {
    expect(typography(tied.replaceAll('_', ' '))).toBe(tied.replaceAll('_', NBSP));
  });

  test.each([
    '3 had',
    '5 promille',
    '123. maj',
    'den 1. julia',
    'bks. 7',
    '70 00 00 12 13',
    '70 00 00 123',
    '1 70 00 00 12',
  ])('what does not belong together may be parted: %s', (text) => expect(typography(text)).toBe(text));

  test.each(
    ['9-11', '9.30-11', '9:30-11:30', '08.00-10.00', '09.30-11.30', '2,5-3', '999-1000', '1.000-2.000', '1500-1600']
      .concat(['1.000,5-2.000,5', '2016-17', '2100-2199', 'sagen 5-7', 'side 5-7', 'bisag 5-7', '11.-13. klasse'])
      .concat(['5-7,5', '”5-7”', '(5-7)', '5-7.', '5-7, eller 8', 'et nyt nr., de 5-7 bedste']),
  )('a range has a dash: %s', (text) => expect(typography(text)).toBe(text.replace('-', '–')));

  test.each(
    ['11-9', '9-9', '05-10', '5-010', '2016-16', '2016-15', '1016-17', '2499-2500', '1499-1600', '2016-2015']
      .concat([
        '10000-20000',
        '10.000-9.000',
        '5-7/8',
        '5-7:',
        '5-7–',
        '5-7.5',
        '5-7 8',
        '5-7a',
        'a5-7',
        '/5-7',
        ':5-7',
      ])
      .concat(['+5-7', '.5-7', '–5-7', '3 5-7', '1-2-3', '1.-3.-5.', '1.-12-', 'a1.-3.', '.1.-3.', '123.-4.'])
      .concat(['nummer 5-7', 'sag 5-7', 'id: 5-7', 'kode 5-7', 'tlf.: 5-7', 'telefon 5-7', 'CVR 12-34', 'lov 5-7'])
      .concat(['version 1-2', 'ISO 5-7', 'nr 5-7', `nr.${NBSP}5-7`, 'sag  5-7', 'på mobil 5-7']),
  )('what is no range, or may be none, keeps its hyphen: %s', (text) => expect(typography(text)).toBe(text));

  test.each([
    ['marks around an address are set', 'Se "www.a.dk/a-b", og "x.y+z@a-b.dk"', 'Se ”www.a.dk/a-b”, og ”x.y+z@a-b.dk”'],
    ['an address ends where the sentence goes on', 'http://a.dk/1-2 og 3-4', 'http://a.dk/1-2 og 3–4'],
    ['a hyphen that belongs to one word is none between two', 'ud- og indland 5 -6', 'ud- og indland 5 -6'],
    ['dots that stand with an ellipsis are left', '…... eller ...…', '…... eller ...…'],
  ])('%s', (_claim, written, printed) => expect(typography(written)).toBe(printed));

  const pieces = fc.constantFrom(
    ...[
      '"',
      "'",
      '-',
      '--',
      '...',
      '.',
      ' ',
      ' - ',
      '5',
      '12',
      '2016',
      '2016-2019',
      '9.30',
      ' %',
      ' mio.',
      ' kr.',
      '. juni',
      '§ ',
      'kl. ',
    ],
    ...[
      'https://',
      'www.',
      'a@b.dk',
      '/',
      ':',
      ',',
      '–',
      '…',
      '”',
      NBSP,
      '\n',
      'ø',
      'Æ',
      'nr. ',
      '\u00AD',
      '😀',
      '\uD800',
    ],
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('may be applied twice', () => {
    fc.assert(
      fc.property(hostile, (text) => typography(typography(text)) === typography(text)),
      { numRuns: 3000 },
    );
  });

  it('never changes, adds or moves a letter or a digit', () => {
    const kept = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(hostile, (text) => kept(typography(text)) === kept(text)),
      { numRuns: 3000 },
    );
  });

  it('never adds or removes a line', () => {
    const lines = (text: string) => text.split('\n').length;
    fc.assert(fc.property(hostile, (text) => lines(typography(text)) === lines(text)));
  });
});
