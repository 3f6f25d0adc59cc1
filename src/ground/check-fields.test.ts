import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checkFields } from './check-fields.ts';
import { list, record, text } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';

const schema = record({
  title: text('Overskriften', 2, 40),
  draft: z.boolean().default(false),
  tags: list(text('Emnet', 1, 20)),
  share: z.number().min(0).max(100).optional(),
  phone: z.string().optional(),
  kind: z.literal('news').optional(),
  person: record({ name: text('Navnet', 1, 40), title: z.string().optional() }).optional(),
});

const check = (...lines: string[]) => checkFields(schema, splitFrontMatter(['---', ...lines, '---', ''].join('\n')));
const told = (...lines: string[]) =>
  check(...lines).problems.map(({ line, field, message, remedy }) => `${line} ${field}: ${message} ${remedy}`);

test('fields that are right are given with what may be left out filled in', () => {
  expect(check('title: Nyt job')).toEqual({ data: { title: 'Nyt job', draft: false, tags: [] }, problems: [] });
});

test('all that is wrong is told of at once, each on its line, and nothing is given', () => {
  const lines = ['draft: false', 'person:', '  name: ""', 'tags:', '  - havnen', '  - "job\\u0007"'];
  expect(told(...lines)).toEqual([
    '2 title: Overskriften mangler. Skriv overskriften i feltet.',
    '4 person.name: Navnet mangler. Skriv navnet i feltet.',
    '7 tags.1: Teksten indeholder usynlige styretegn. Skriv teksten igen, eller sæt den ind som ren tekst.',
  ]);
  expect(check(...lines).data).toBeUndefined();
});

test('a field that is unknown is told of on its own line, also inside a group', () => {
  expect(told('title: Nyt job', 'titel: Nyt job')).toEqual([
    '3 titel: Feltet titel findes ikke. Brug et af disse: title, draft, tags, share, phone, kind, person.',
  ]);
  expect(told('title: Nyt job', 'person:', '  name: Ida', '  navn: Ida')).toEqual([
    '5 person.navn: Feltet navn findes ikke. Brug et af disse: name, title.',
  ]);
});

test('a file that is no fields at all is a problem of no field', () => {
  expect(told('bare et ord')[0]).toMatch(/^\d undefined: Der skal stå felter her\./);
});

test.each([
  ['draft: ja', 'Værdien er hverken true eller false. Skriv true eller false uden anførselstegn.'],
  ['share: "7"', 'Værdien er ikke et tal. Skriv et tal uden anførselstegn.'],
  ['share: -1', 'Værdien ligger uden for det tilladte. Skriv mindst 0.'],
  ['share: 101', 'Værdien ligger uden for det tilladte. Skriv højst 100.'],
  ['phone: 70000010', 'Værdien er ikke læst som tekst. Sæt anførselstegn om den, fx "70 00 00 10".'],
  ['kind: nyhed', 'Værdien kan ikke bruges her. Se i docs/reference.md, hvad feltet skal indeholde.'],
])('a field without words of its own says what is wrong and what to do: %s', (line, problem) => {
  expect(told('title: Nyt job', line)).toEqual([`3 ${line.split(':')[0]}: ${problem}`]);
});

test('a schema that says only what is wrong still has something to do', () => {
  const { problems } = checkFields(z.object({ a: z.string().refine(() => false, { error: 'Det er galt.' }) }), {
    fields: { a: '' },
    lineOf: () => 2,
  });
  expect(problems).toEqual([{ line: 2, field: 'a', message: 'Det er galt.', remedy: 'Ret feltet.' }]);
});

test.each(['\\u0000', '\\u200Bæ\\u202E', '\\u202A', '\\u2066', '\\u2069', '\\uFFFD', '\\x85'])(
  'a headline cannot hide %s, which nobody sees or which turns the writing around',
  (sign) => {
    expect(told(`title: "Nyt ${sign} job"`)).toEqual([
      '2 title: Teksten indeholder usynlige styretegn. Skriv teksten igen, eller sæt den ind som ren tekst.',
    ]);
  },
);

test('ordinary signs of any language are none of these', () => {
  expect(told('title: "Tab\\tog linje\\nİş Şehri שלום 中 🙂"')).toEqual([]);
});
