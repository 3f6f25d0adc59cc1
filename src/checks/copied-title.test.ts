import { expect, it } from 'vitest';
import { found } from './fixtures.ts';

it('a headline that says that it is a copy is named', () => {
  expect(found({ title: 'Kopi af Flere unge i praktik' })).toEqual(['2 title: Overskriften begynder med »Kopi af«.']);
});

it('a headline about copies is left alone', () => {
  expect(found({ title: 'Kopier af papirerne skal med til samtalen' })).toEqual([]);
});
