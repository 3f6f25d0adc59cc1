import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { initiativeSchema } from '../../src/content-types/initiatives/schema.ts';
import { municipalitySchema } from '../../src/content-types/municipalities/schema.ts';
import { personSchema } from '../../src/content-types/people/schema.ts';
import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { field, list, record } from '../../src/ground/fields.ts';
import { kinds } from '../../src/content-types/releases/kinds.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { searchWordsSchema } from '../../src/content-types/search-words/schema.ts';
import { settingsSchema } from '../../src/content-types/settings/schema.ts';
import { standingPageSchema } from '../../src/content-types/standing-pages/schema.ts';
import { deskConfig } from '../decap/config.ts';
import { differences } from './parity.ts';
import type { Field } from './types.ts';

const schemas: Record<string, z.ZodObject> = {
  releases: releaseSchema,
  initiatives: initiativeSchema,
  municipalities: municipalitySchema,
  people: personSchema,
  pages: standingPageSchema,
  gone: goneFileSchema,
  'search-words': searchWordsSchema,
  settings: settingsSchema,
};

const { collections } = deskConfig({ origin: 'https://nyheder.fjordby.example', year: 2026 });
const fieldsOf = (name: string): Field[] => {
  const found = collections.find((collection) => collection.name === name);
  return found?.fields ?? found?.files?.flatMap(({ fields }) => fields) ?? [];
};

test('everything that the newsroom holds can be edited in the desk', () => {
  expect(collections.map(({ name }) => name)).toEqual(Object.keys(schemas));
});

test.each(Object.entries(schemas))('the form for %s holds what its schema holds', (name, schema) => {
  // The text is what stands after the front matter, so the schema does not know it.
  const form = fieldsOf(name).filter((candidate) => candidate.name !== 'body');
  expect(differences(form, schema, name)).toEqual([]);
});

test('the kinds of release stand in the form in the newsroom’s order and words', () => {
  const options = fieldsOf('releases').find(({ name }) => name === 'kind')?.options;
  expect(options).toEqual(Object.entries(kinds).map(([value, label]) => ({ value, label })));
});

describe('a difference is named', () => {
  const label = <Type extends z.ZodType>(type: Type) => field(type, 'Navn', 'Hint.');
  const schema = record({
    title: label(z.string()),
    kind: label(z.enum(['a', 'b'])),
    notes: label(list(record({ text: label(z.string()) }))),
    image: label(record({ credit: label(z.string()) }).optional()),
  });
  const words = { label: 'Navn', hint: 'Hint.' };
  const line = { ...words, required: true, widget: 'string' };
  const title = { ...line, name: 'title' };
  const kind = {
    ...line,
    name: 'kind',
    widget: 'select',
    options: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ],
  };
  const notes = { ...line, required: false, name: 'notes', widget: 'list', fields: [{ ...line, name: 'text' }] };
  const image = {
    ...line,
    required: false,
    name: 'image',
    widget: 'object',
    fields: [{ ...line, name: 'credit', conditional: true, hint: 'Hint. Skal udfyldes, hvis “Navn” bruges.' }],
  };

  test('and none is found where there is none', () => {
    expect(differences([title, kind, notes, image], schema, 'x')).toEqual([]);
  });

  test.each<[string, Field[]]>([
    ['x.title is in the schema and not in the form', [kind, notes, image]],
    ['x.lead is in the form and not in the schema', [title, kind, notes, image, { ...line, name: 'lead' }]],
    ['x.image.credit is in the schema and not in the form', [title, kind, notes, { ...image, fields: [] }]],
    ['x.notes.text is in the schema and not in the form', [title, kind, { ...notes, fields: [] }, image]],
    [
      'x.notes.at is in the form and not in the schema',
      [title, kind, { ...notes, fields: [...notes.fields, { ...line, name: 'at' }] }, image],
    ],
    ['x.title must be filled in according to the schema', [{ ...title, required: false }, kind, notes, image]],
    [
      'x.notes.text must be filled in according to the schema',
      [title, kind, { ...notes, fields: [{ ...line, name: 'text', required: false }] }, image],
    ],
    ['x.image need not be filled in according to the schema', [title, kind, notes, { ...image, required: true }]],
    [
      'x.image.credit must be filled in according to the schema',
      [title, kind, notes, { ...image, fields: [{ ...image.fields[0]!, required: false }] }],
    ],
    [
      'x.title is labelled “Titel” in the form and “Navn” in the schema',
      [{ ...title, label: 'Titel' }, kind, notes, image],
    ],
    ['x.title has another hint in the form than in the schema', [{ ...title, hint: 'Andet.' }, kind, notes, image]],
    [
      'x.kind cannot be set to b in the form',
      [title, { ...kind, options: [{ value: 'a', label: 'A' }] }, notes, image],
    ],
    [
      'x.kind can be set to c in the form, which the schema does not know',
      [title, { ...kind, options: [...kind.options, { value: 'c', label: 'C' }] }, notes, image],
    ],
    [
      'x.notes is a list in one of form and schema, and not in the other',
      [title, kind, { ...notes, widget: 'object' }, image],
    ],
    [
      'x.title is a boolean in the form, which cannot give what the schema wants',
      [{ ...title, widget: 'boolean' }, kind, notes, image],
    ],
  ])('%s', (sentence, form) => {
    expect(differences(form, schema, 'x')).toEqual([sentence]);
  });
});
