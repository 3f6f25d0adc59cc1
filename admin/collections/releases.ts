import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { kinds } from '../../src/content-types/releases/kinds.ts';
import { bodyField } from '../form/body.ts';
import { FOLDER, STATUS } from '../format/desk-only.ts';
import { fieldOf, groupOf, linesOf, numberOf, rowsOf, selectOf, unlessSaid } from '../form/fields.ts';
import type { Collection, Field } from '../form/types.ts';
import * as w from '../form/widgets.ts';

const fields = (blocks: readonly string[]): Field[] => [
  fieldOf(releaseSchema, 'title', w.line),
  fieldOf(releaseSchema, 'lead', w.paragraph),
  bodyField('Nyheden selv. En replik begynder med en bindestreg og et mellemrum.', blocks),
  selectOf(releaseSchema, 'kind', kinds),
  fieldOf(releaseSchema, 'publishAt', w.moment),
  fieldOf(releaseSchema, 'dateline', w.line),
  fieldOf(releaseSchema, 'municipalities', w.several(w.municipality)),
  fieldOf(releaseSchema, 'initiatives', w.several(w.initiative)),
  fieldOf(releaseSchema, 'contacts', w.several(w.person)),
  groupOf(releaseSchema, 'image', (image) => [
    fieldOf(image, 'file', w.picture),
    unlessSaid(fieldOf(image, 'alt', w.line)),
    fieldOf(image, 'decorative', w.yesNo),
    fieldOf(image, 'caption', w.line),
    fieldOf(image, 'credit', w.line),
    fieldOf(image, 'licence', w.line),
    // One field on the screen: a picture with a mark.
    { ...groupOf(image, 'focus', (focus) => [numberOf(focus, 'x'), numberOf(focus, 'y')]), ...w.focusPoint },
  ]),
  rowsOf(
    releaseSchema,
    'attachments',
    (attachment) => [fieldOf(attachment, 'title', w.line), fieldOf(attachment, 'file', w.anyFile)],
    { one: 'bilag', summary: '{{title}}' },
  ),
  rowsOf(releaseSchema, 'sources', (source) => [fieldOf(source, 'title', w.line), fieldOf(source, 'address', w.line)], {
    one: 'kilde',
    summary: '{{title}}',
  }),
  fieldOf(releaseSchema, 'related', w.several(w.release)),
  rowsOf(
    releaseSchema,
    'notes',
    (note) => [
      fieldOf(note, 'at', w.moment),
      selectOf(note, 'kind', { correction: 'Rettelse', update: 'Opdatering' }),
      fieldOf(note, 'text', w.paragraph),
    ],
    { one: 'rettelse eller opdatering', summary: '{{text}}' },
  ),
  groupOf(releaseSchema, 'withdrawn', (withdrawn) => [
    fieldOf(withdrawn, 'at', w.moment),
    fieldOf(withdrawn, 'reason', w.paragraph),
    fieldOf(withdrawn, 'replacedBy', w.release),
  ]),
  linesOf(releaseSchema, 'aliases', 'gammel adresse'),
  selectOf(releaseSchema, 'language', { da: 'Dansk', en: 'Engelsk' }),
  fieldOf(releaseSchema, 'translationOf', w.release),
  fieldOf(releaseSchema, 'pressKey', w.pressLink),
  fieldOf(releaseSchema, 'draft', w.yesNo),
];

/** How releases stand in a list. */
export const asList = {
  label_singular: 'Nyhed',
  extension: 'mdx',
  format: 'mdx-frontmatter',
  identifier_field: 'title',
  summary: '{{shownDate}} · {{title}}',
  sortable_fields: [
    { field: 'publishAt', label: 'Dato', default_sort: 'desc' },
    { field: 'title', label: 'Overskrift' },
  ],
  view_filters: [
    { label: 'Kladder', field: STATUS, pattern: '^draft' },
    { label: 'Planlagt', field: STATUS, pattern: '^scheduled' },
    { label: 'Venter på siden', field: STATUS, pattern: '^(late|building|unknown)' },
    { label: 'Ude', field: STATUS, pattern: '^out' },
    { label: 'Trukket tilbage', field: STATUS, pattern: '^withdrawn' },
  ],
  view_groups: [
    { label: 'År', field: 'publishAt', pattern: '^\\d{4}' },
    { label: 'Type', field: 'kind' },
  ],
} satisfies Partial<Collection>;

/**
 * The releases, one folder for each year. All of them are opened here; the list holds the newest years
 * (`decap/archive/lists.ts`).
 * @param blocks ids of the blocks that may stand in the text
 * @param media the folder that pictures are put in, and its address on the site
 */
export function releases(blocks: readonly string[], media: { folder: string; address: string }): Collection {
  return {
    ...asList,
    name: 'releases',
    label: 'Nyheder',
    folder: 'content/releases',
    path: `{{${FOLDER}}}/{{slug}}`,
    // A collection with folders of its own puts pictures beside its texts unless it is told otherwise.
    media_folder: `/${media.folder}`,
    public_folder: media.address,
    create: true,
    delete: true,
    editor: { preview: true },
    preview_path: 'nyheder/{{slug}}/',
    preview_path_preserve_slashes: true,
    fields: fields(blocks),
  };
}
