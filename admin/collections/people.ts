import { personSchema } from '../../src/content-types/people/schema.ts';
import { fieldOf, linesOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** Those who are quoted or to be called. */
export const people: Collection = {
  name: 'people',
  label: 'Personer',
  label_singular: 'Person',
  folder: 'content/people',
  extension: 'yaml',
  format: 'plain-yaml',
  create: true,
  delete: true,
  editor: { preview: true },
  identifier_field: 'name',
  summary: '{{name}}, {{role}}',
  sortable_fields: [
    { field: 'name', label: 'Navn', default_sort: 'asc' },
    { field: 'role', label: 'Titel' },
  ],
  fields: [
    fieldOf(personSchema, 'name', w.line),
    fieldOf(personSchema, 'role', w.line),
    fieldOf(personSchema, 'organisation', w.line),
    fieldOf(personSchema, 'municipality', w.municipality),
    fieldOf(personSchema, 'phone', w.line),
    fieldOf(personSchema, 'mail', w.line),
    linesOf(personSchema, 'spellings', 'stavemåde'),
  ],
};
