import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

const letters = (text: string) => text.length;
const danish = fc.string({ unit: fc.constantFrom(...'abcdeijlmnrstvæøåÆØÅWM,.–”\u00AD'), minLength: 1, maxLength: 60 });
const titles = fc.array(danish, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('wrap', () => {
  it('never lets a line run out of the picture, however long its words are', () => {
    const { measure } = typeface('newsreader', 500);
    fc.assert(
      fc.property(titles, fc.integer({ min: 3, max: 20 }), (title, width) => {
        for (const line of wrap(title, width, measure)) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no letter and keeps the words in order', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 2, max: 30 }), (title, width) => {
        const plain = (text: string) => text.replace(/[\s\u00AD-]/g, '');
        expect(plain(wrap(title, width, letters).join(''))).toBe(plain(title));
      }),
    );
  });

  it('takes a soft hyphen that stands alone for nothing', () => {
    expect(wrap('\u00AD Bus 48', 2, letters)).toEqual(['Bu', 's', '48']);
    expect(wrap('\u00AD', 2, letters)).toEqual([]);
  });

  it('makes the lines even instead of leaving one word alone on the last', () => {
    expect(wrap('Unge kommer hurtigere i job og uddannelse nu', 41, letters)).toEqual([
      'Unge kommer hurtigere',
      'i job og uddannelse nu',
    ]);
  });

  it('breaks a word only when it is wider than a line, and then at its joint', () => {
    expect(wrap('Ny virksomheds\u00ADpraktik', 18, letters)).toEqual(['Ny', 'virksomhedspraktik']);
    expect(wrap('Ny virksomheds\u00ADpraktik', 15, letters)).toEqual(['Ny virksomheds-', 'praktik']);
  });

  it('keeps words together that are joined by a no-break space', () => {
    expect(wrap('Fjordby får 68\u00A0mio.\u00A0kr. mere', 14, letters)).toEqual([
      'Fjordby får',
      '68\u00A0mio.\u00A0kr.',
      'mere',
    ]);
  });
});
