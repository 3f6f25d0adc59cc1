import { describe, expect, it } from 'vitest';
import { typeface } from './typeface.ts';

const serif = typeface('newsreader', 500);

describe('typeface', () => {
  it('draws every letter of Danish text', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅéüö0123456789–…”“’%§&?!.,:;/()') {
      expect([letter, serif.outline(letter, 0, 0, 10).length > 20]).toEqual([letter, true]);
    }
  });

  it('is heavier and wider at a greater weight, so the font is not stuck at the one it was packed with', () => {
    const widths = ([200, 400, 600, 800] as const).map((weight) =>
      typeface('sourceSans', weight).measure('Beskæftigelse'),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });

  it('moves letters together that would gape', () => {
    expect(serif.measure('To')).toBeLessThan(serif.measure('T') + serif.measure('o') - 0.02);
  });

  it('leaves out what the font lacks instead of drawing empty boxes', () => {
    expect(serif.outline('Job 😀\u0301', 0, 0, 10)).toBe(serif.outline('Job ', 0, 0, 10));
    expect(serif.measure('Ǯ')).toBe(0);
    expect(serif.measure('ḍ')).toBe(serif.measure('d'));
  });
});
