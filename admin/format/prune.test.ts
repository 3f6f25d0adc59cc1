import { expect, test } from 'vitest';
import { withoutEmpty } from './prune.ts';

test('fields that staff cleared are not written', () => {
  expect(withoutEmpty({ title: 'T', dateline: '', kind: null, related: [], to: undefined })).toEqual({ title: 'T' });
});

test('a group that nobody filled in is not written, also when one of its switches was tried', () => {
  expect(withoutEmpty({ image: { decorative: false, alt: '', focus: {} } })).toEqual({});
});

test('a group with something in it keeps its switches', () => {
  expect(withoutEmpty({ image: { file: '/media/a.jpg', decorative: false } })).toEqual({
    image: { file: '/media/a.jpg', decorative: false },
  });
});

test('nought and “no” are answers, not empty', () => {
  expect(withoutEmpty({ focus: { x: 0, y: 0 }, draft: false })).toEqual({ focus: { x: 0, y: 0 }, draft: false });
});

test('empty rows of a list fall away and the others keep their order', () => {
  expect(withoutEmpty({ notes: [{ text: 'b' }, {}, { text: 'a', at: '' }], aliases: ['', '/a/'] })).toEqual({
    notes: [{ text: 'b' }, { text: 'a' }],
    aliases: ['/a/'],
  });
});
