import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureHeadline } from './headline-widths.ts';
import { typeface } from './typeface.ts';

const face = typeface('newsreader', 500);
const content = join(import.meta.dirname, '../../../../content');

describe('the widths that the desk counts with', () => {
  it('are those of the face, letter by letter', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 éü.,:;!?–-()”’/%&…+§') {
      expect([letter, Math.abs(measureHeadline(letter) - face.measure(letter)) <= 0.0051]).toEqual([letter, true]);
    }
  });

  it('give every headline of the demonstration the width that it is printed in, within three percent', () => {
    const files = globSync('releases/*/*.mdx', { cwd: content });
    for (const file of files) {
      const [, title = ''] = /^title: "?(.*?)"?$/m.exec(readFileSync(join(content, file), 'utf8')) ?? [];
      expect([title, Math.abs(measureHeadline(title) / face.measure(title) - 1) < 0.03]).toEqual([title, true]);
    }
  });
});
