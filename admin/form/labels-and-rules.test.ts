import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { withoutDefault } from '../../src/ground/shape.ts';
import { figure } from '../../src/mdx/blocks/figure.ts';
import { quote } from '../../src/mdx/blocks/quote.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { editorBlocks } from '../blocks/blocks.ts';
import { deskConfig } from '../decap/config.ts';
import { schemaOf } from '../checks/file-to-save.ts';
import type { Field } from './types.ts';

const config = deskConfig({ origin: 'https://fjordby.example', year: 2026 });
const image = { file: '/media/2026/a.jpg', alt: 'En bus', credit: 'Ida Krog' };
const note = { at: '2026-07-01T09:00:00+02:00', kind: 'update', text: 'Mere er kommet til.' };

/** Groups with all that they must hold, and rows of lists: what is empty in them is refused as it is in the form. */
const filled: [name: string, schema: z.ZodObject, whole: object, fields: readonly Field[]][] = [
  ['image', inside('image'), image, fieldsOf('image')],
  ['withdrawn', inside('withdrawn'), { at: note.at, reason: 'Teksten var forkert.' }, fieldsOf('withdrawn')],
  ['notes', inside('notes'), note, fieldsOf('notes')],
  ['attachments', inside('attachments'), { title: 'Aftalen', file: '/media/2026/a.pdf' }, fieldsOf('attachments')],
  ['sources', inside('sources'), { title: 'Aftalen' }, fieldsOf('sources')],
  ['Figure', figure.attributes, image, blockFields('Figure')],
  ['Quote, of a person', quote.attributes, { person: 'karen-holst' }, blockFields('Quote')],
  ['Quote, of another', quote.attributes, { name: 'Ida Krog' }, blockFields('Quote')],
];

describe.each(filled)(
  'of what is called “can be left out”, nothing is refused when it is empty: %s',
  (_, schema, whole, fields) => {
    test('', () => {
      expect(schema.safeParse(whole).success).toBe(true);
      const refused = Object.keys(whole).filter((name) => {
        const { [name]: _left, ...rest } = whole as Record<string, unknown>;
        return !schema.safeParse(rest).success;
      });
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.filter((name) => fields.find((field) => field.name === name)?.required !== true)).toEqual([]);
    });
  },
);

test('a field that is not called so can be left out under a condition only, and its hint says which', () => {
  const all = config.collections.flatMap(({ name, fields, files = [] }) =>
    [...(fields ?? []), ...files.flatMap((file) => file.fields)].map((field) => [name, field] as const),
  );
  const conditional = all.flatMap(([, field]) => (field.fields ?? []).filter((part) => part.conditional));
  expect(conditional.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['file', 'alt', 'credit', 'at', 'reason']),
  );
  for (const { hint } of conditional) expect(hint).toMatch(/Skal udfyldes, (?:hvis|medmindre) /);
  // Outside such groups, what the schema demands is demanded by the form at once.
  for (const [collection, { name, required }] of all) {
    const type = schemaOf(collection)?.shape[name];
    if (type && !/^releases-/.test(collection))
      expect([name, required]).toEqual([name, !z.safeParse(type, undefined).success]);
  }
});

function inside(name: keyof typeof releaseSchema.shape): z.ZodObject {
  const type = withoutDefault(releaseSchema.shape[name]);
  return (type instanceof z.ZodArray ? type.element : type) as z.ZodObject;
}

function fieldsOf(name: string): readonly Field[] {
  const release = config.collections.find((one) => one.name === 'releases');
  return release?.fields?.find((field) => field.name === name)?.fields ?? [];
}

function blockFields(id: string): readonly Field[] {
  return editorBlocks.find((block) => block.id === id)?.fields ?? [];
}
