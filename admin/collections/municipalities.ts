import { municipalitySchema } from '../../src/content-types/municipalities/schema.ts';
import { bodyField } from '../form/body.ts';
import { fieldOf, linesOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/**
 * Who runs the newsroom; several may share one.
 * @param blocks ids of the blocks that may stand in the text
 */
export function municipalities(blocks: readonly string[]): Collection {
  return {
    name: 'municipalities',
    label: 'Kommuner',
    label_singular: 'Kommune',
    folder: 'content/municipalities',
    extension: 'mdx',
    format: 'mdx-frontmatter',
    create: true,
    delete: true,
    editor: { preview: true },
    identifier_field: 'title',
    slug: '{{place}}',
    preview_path: 'kommuner/{{slug}}/',
    summary: '{{title}}',
    sortable_fields: [{ field: 'title', label: 'Navn', default_sort: 'asc' }],
    fields: [
      fieldOf(municipalitySchema, 'title', w.line),
      fieldOf(municipalitySchema, 'place', w.line),
      fieldOf(municipalitySchema, 'summary', w.paragraph),
      bodyField('Lidt mere om kommunens beskæftigelsesindsats.', blocks),
      fieldOf(municipalitySchema, 'code', w.line),
      fieldOf(municipalitySchema, 'website', w.line),
      fieldOf(municipalitySchema, 'contacts', w.several(w.person)),
      linesOf(municipalitySchema, 'aliases', 'gammel adresse'),
    ],
  };
}
