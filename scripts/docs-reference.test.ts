import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { field, list, record } from '../src/ground/fields.ts';
import { fieldTable } from './docs-reference/table.ts';
import { formattedReference, referenceFile } from './docs-reference.ts';

test('docs/reference.md says what the schemas and blocks say: run `npx node scripts/docs-reference.ts` when it does not', async () => {
  expect(await readFile(referenceFile, 'utf8')).toBe(await formattedReference());
});

describe('the table of fields', () => {
  const label = <Type extends z.ZodType>(type: Type) => field(type, 'Navn', 'Hint.');

  test('shows a group’s own fields under it, and what a list holds', () => {
    const inside = record({ day: label(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)) });
    const table = fieldTable(record({ image: label(inside.optional()), names: label(list(z.string().min(1))) }));
    expect(table).toContain('| `image` | Navn | no | a group of fields |');
    expect(table).toContain('| `image.day` | Navn | yes | a day, for example `2026-07-01` |');
    expect(table).toContain('| `names` | Navn | no | a list, each item the name of another file |');
  });

  test('says what stands when a field is left out', () => {
    expect(fieldTable(record({ count: label(z.int().min(5).max(9).default(7)) }))).toContain(
      '| no, else `7` | a number, 5–9 |',
    );
  });

  test('cannot be made of a field without label and sentence', () => {
    expect(() => fieldTable(record({ title: z.string() }))).toThrow('title has no label');
  });
});
