import { initiativeSchema } from '../../src/content-types/initiatives/schema.ts';
import { bodyField } from '../form/body.ts';
import { fieldOf, linesOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/**
 * What releases are tagged by.
 * @param blocks ids of the blocks that may stand in the text
 */
export function initiatives(blocks: readonly string[]): Collection {
  return {
    name: 'initiatives',
    label: 'Indsatser',
    label_singular: 'Indsats',
    folder: 'content/initiatives',
    extension: 'mdx',
    format: 'mdx-frontmatter',
    create: true,
    delete: true,
    editor: { preview: true },
    identifier_field: 'title',
    preview_path: 'indsatser/{{slug}}/',
    summary: "{{title}} · fra {{from | date('YYYY')}}",
    sortable_fields: [
      { field: 'title', label: 'Navn', default_sort: 'asc' },
      { field: 'from', label: 'Begyndelse' },
    ],
    fields: [
      fieldOf(initiativeSchema, 'title', w.line),
      fieldOf(initiativeSchema, 'summary', w.paragraph),
      bodyField('Hvad indsatsen går ud på, hvem den er for, og hvordan den virker.', blocks),
      fieldOf(initiativeSchema, 'from', w.day),
      fieldOf(initiativeSchema, 'to', w.day),
      fieldOf(initiativeSchema, 'municipalities', w.several(w.municipality)),
      fieldOf(initiativeSchema, 'contacts', w.several(w.person)),
      linesOf(initiativeSchema, 'aliases', 'gammel adresse'),
    ],
  };
}
