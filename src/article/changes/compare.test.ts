import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesBetween, wordsChanged, type Stretch } from './compare.ts';
import { drawStretches } from './draw-changes.ts';

/** A comparison as one line: `[-taken out-]{+put in+}`. */
const written = (stretches: readonly Stretch[]) =>
  stretches.map(({ kind, text }) => (kind === 'out' ? `[-${text}-]` : kind === 'in' ? `{+${text}+}` : text)).join('');
const body = (...texts: string[]) => texts.map((text) => ({ part: 'body' as const, text }));

const word = fc.constantFrom(
  'job',
  'havnen',
  '68 mio. kr.',
  '12. juni 2017',
  'kl. 9.30',
  '40 procent',
  '15-årige',
  ',',
);
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const paragraphs = fc.array(
  sentence.filter((text) => text !== ''),
  { maxLength: 6 },
);

test('what was there before is what is left and what was taken out; what is there now is what is left and what was put in', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const stretches = wordsChanged(before, after);
      const but = (kind: Stretch['kind']) =>
        stretches
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([but('in'), but('out')]).toEqual([before, after]);
    }),
  );
});

test('every paragraph that is not the same in both is shown, and no other', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const changes = changesBetween(body(...before), body(...after));
      const side = (kind: Stretch['kind']) =>
        changes
          .map(({ stretches }) => stretches.filter((one) => one.kind !== kind).map(({ text }) => text))
          .filter((texts) => texts.length > 0)
          .map((texts) => texts.join(''));
      // What is not shown stands in both, in the same order.
      expect(without(before, side('in'))).toEqual(without(after, side('out')));
      for (const { stretches } of changes) expect(stretches.some(({ kind }) => kind !== 'both')).toBe(true);
    }),
  );
});

/** Takes the shown paragraphs out of all, each once; fails when one of them is not there. */
function without(all: readonly string[], shown: readonly string[]): string[] {
  const left = [...all];
  for (const text of shown) {
    expect(left).toContain(text);
    left.splice(left.lastIndexOf(text), 1);
  }
  return left.sort();
}

describe('a comparison', () => {
  test.each([
    [
      'an amount',
      'De fik 68 mio. kr. i alt',
      'De fik 72 mio. kr. i alt',
      'De fik [-68 mio. kr.-]{+72 mio. kr.+} i alt',
    ],
    ['a day', 'Mød op 12. juni 2017.', 'Mød op 13. juni 2017.', 'Mød op [-12. juni 2017-]{+13. juni 2017+}.'],
    ['a time', 'Vi lukker kl. 16.00.', 'Vi lukker kl. 15.00.', 'Vi lukker [-kl. 16.00-]{+kl. 15.00+}.'],
    ['a number', 'I alt 1.250,5 ton', 'I alt 1.350,5 ton', 'I alt [-1.250,5-]{+1.350,5+} ton'],
    ['a phone number', 'Ring 70 00 00 10.', 'Ring 70 00 00 11.', 'Ring [-70 00 00 10-]{+70 00 00 11+}.'],
    ['a share', 'Over 40 procent', 'Over 45 procent', 'Over [-40 procent-]{+45 procent+}'],
    ['a word with a number', 'For 15-årige', 'For 16-årige', 'For [-15-årige-]{+16-årige+}'],
  ])('takes %s out and puts it in whole', (_what, before, after, expected) => {
    expect(written(wordsChanged(before, after))).toBe(expected);
  });

  it('tells words that only a space parts as one change', () => {
    expect(written(wordsChanged('Det er meget dyrt her', 'Det er slet ikke her'))).toBe(
      'Det er [-meget dyrt-]{+slet ikke+} her',
    );
  });

  it('leaves out what stands unchanged around, and keeps apart what is put in from what was changed', () => {
    const before = body('Først står dette.', 'Elleve virksomheder har ansat atten lærlinge.', 'Til sidst dette.');
    const after = body(
      'Først står dette.',
      'Noget helt nyt og andet.',
      'Elleve virksomheder har ansat tyve lærlinge.',
      'Til sidst dette.',
    );
    expect(changesBetween(before, after).map(({ stretches }) => written(stretches))).toEqual([
      '{+Noget helt nyt og andet.+}',
      'Elleve virksomheder har ansat [-atten-]{+tyve+} lærlinge.',
    ]);
  });

  it('of two long texts that share nothing does not keep anybody waiting, or out of the build', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(written(wordsChanged(long('a'), long('b')))).toBe(`[-${long('a')}-]{+${long('b')}+}`);
  });

  it('can be heard, and holds no markup of its own making', () => {
    expect(
      drawStretches([
        { kind: 'both', text: 'a <b> ' },
        { kind: 'out', text: '46' },
        { kind: 'in', text: '48' },
      ]),
    ).toBe(
      'a &#x3C;b> <del><span class="hidden">[udgår: </span>46<span class="hidden"> slut] </span></del>' +
        ' <ins><span class="hidden">[indsat: </span>48<span class="hidden"> slut] </span></ins>',
    );
  });

  it('keeps words apart that were parted before or are now, and marks none of the spaces around them', () => {
    const html = (before: string, after: string) =>
      drawStretches(wordsChanged(before, after)).replace(/<span[^>]*>[^<]*<\/span>/g, '');
    expect(html('28 mødte op', '26 mødte op')).toBe('<del>28</del> <ins>26</ins> mødte op');
    expect(html('bordet, som læser', 'bordet og læser')).toMatch(/^bordet<del>, som<\/del> +<ins>og<\/ins> læser$/);
    expect(html('en arbejdsgiver ved bordet', 'en arbejdsgiver med ved bordet')).toMatch(/ <ins>med<\/ins> ved/);
    expect(html('og/eller', 'og /eller')).toBe('og<ins> </ins>/eller');
  });
});
