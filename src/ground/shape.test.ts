import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { coreOf, isListOf, leavesOf, mayBeLeftOut, withoutDefault } from './shape.ts';

const word = z.string();
const item = z.strictObject({ title: word, file: word.optional() });

test.each([
  ['a list', z.array(word), { isList: true, optional: false, core: word }],
  ['a list with nothing in it unless said', z.array(word).default([]), { isList: true, optional: true, core: word }],
  ['a list of groups', z.array(item).optional(), { isList: true, optional: true, core: item }],
  ['a list of lists', z.array(z.array(word.optional())), { isList: true, optional: false, core: word }],
  [
    'a word that may be left out twice over',
    word.default('').optional(),
    { isList: false, optional: true, core: word },
  ],
  ['a word', word, { isList: false, optional: false, core: word }],
])('of %s it is known what one value is', (_name, type, { isList, optional, core }) => {
  expect(isListOf(type)).toBe(isList);
  expect(mayBeLeftOut(type)).toBe(optional);
  expect(coreOf(type)).toBe(core);
  expect(isListOf(withoutDefault(type))).toBe(isList);
});

const attachments = z.array(item).default([]);
const schema = z.strictObject({ title: word, tags: z.array(word), image: item.optional(), attachments });

describe('the values in a file', () => {
  const read = (values: object) => leavesOf(schema, values).map(({ path, value }) => [path.join('.'), value]);

  it('are all found, in the order of the schema, each at its place', () => {
    const values = {
      attachments: [{ title: 'Et' }, { file: 'b', title: 'To' }],
      tags: ['kik', 'havn'],
      image: { file: 'a', title: 'Kaj' },
      title: 'Nyt',
    };
    expect(read(values)).toEqual([
      ['title', 'Nyt'],
      ['tags.0', 'kik'],
      ['tags.1', 'havn'],
      ['image.title', 'Kaj'],
      ['image.file', 'a'],
      ['attachments.0.title', 'Et'],
      ['attachments.1.title', 'To'],
      ['attachments.1.file', 'b'],
    ]);
  });

  it('that are missing, or of another kind than the schema’s, have none below them', () => {
    expect(read({ title: null, tags: 'kik', image: 'a.jpg', attachments: [undefined, 'b.pdf', null] })).toEqual([]);
    expect(read({ title: false, tags: [0, ''] })).toEqual([
      ['title', false],
      ['tags.0', 0],
      ['tags.1', ''],
    ]);
  });

  it('know the field that they are of and what one of them is', () => {
    const [leaf] = leavesOf(schema, { tags: ['kik'] });
    expect([leaf?.field, leaf?.type]).toEqual([schema.shape.tags, word]);
  });
});
