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
