import { standingPageSchema } from '../../src/content-types/standing-pages/schema.ts';
import { sourceField } from '../form/body.ts';
import { fieldOf, linesOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** About, accessibility, privacy: MDX that web staff write, with all that MDX can, and so kept as it is written. */
export const standingPages: Collection = {
  name: 'pages',
  label: 'Faste sider',
  label_singular: 'Fast side',
  description: 'Sider, som webredaktionen skriver i MDX.',
  folder: 'content/pages',
  extension: 'mdx',
  format: 'mdx-source',
  create: true,
  delete: true,
  editor: { preview: true },
  identifier_field: 'title',
  preview_path: '{{slug}}/',
  summary: '{{title}}',
  sortable_fields: [{ field: 'title', label: 'Overskrift', default_sort: 'asc' }],
  fields: [
    fieldOf(standingPageSchema, 'title', w.line),
    fieldOf(standingPageSchema, 'summary', w.paragraph),
    linesOf(standingPageSchema, 'aliases', 'gammel adresse'),
    sourceField('Sidens tekst i MDX.'),
  ],
};
