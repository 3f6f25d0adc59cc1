import { z } from 'astro/zod';
import { coreOf, isListOf, mayBeLeftOut } from '../../src/ground/shape.ts';
import type { Field } from './types.ts';

/**
 * Compares a form with the schema that its file must pass.
 * @param form the fields that staff see
 * @param schema what the file's front matter must be
 * @param path where in the file this is, for the messages: `releases`, `releases.image`
 * @param demanded false inside a group that may be left out, of which the form demands nothing
 * @returns one sentence for each difference; none when they agree
 */
export function differences(form: readonly Field[], schema: z.ZodObject, path: string, demanded = true): string[] {
  const names = new Set([...Object.keys(schema.shape), ...form.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const field = form.find((candidate) => candidate.name === name);
    const type = schema.shape[name];
    const where = `${path}.${name}`;
    if (!field) return [`${where} is in the schema and not in the form`];
    if (!type) return [`${where} is in the form and not in the schema`];
    return [
      ...ofWords(field, type, where),
      ...ofDemand(field, type, where, demanded),
      ...ofShape(field, type, where, demanded),
    ];
  });
}

function ofWords(field: Field, type: z.core.$ZodType, where: string): string[] {
  const { title, description } = z.globalRegistry.get(type) ?? {};
  return [
    ...(field.label === title
      ? []
      : [`${where} is labelled “${field.label}” in the form and “${title}” in the schema`]),
    ...(field.hint === description ? [] : [`${where} has another hint in the form than in the schema`]),
  ];
}

function ofDemand(field: Field, type: z.core.$ZodType, where: string, demanded: boolean): string[] {
  const must = demanded && !mayBeLeftOut(type);
  return field.required === must
    ? []
    : [`${where} ${must ? 'must be' : 'need not be'} filled in according to the schema`];
}

function ofShape(field: Field, type: z.core.$ZodType, where: string, demanded: boolean): string[] {
  const inside = coreOf(type);
  if (isListOf(type) !== holdsSeveral(field))
    return [`${where} is a list in one of form and schema, and not in the other`];
  if (inside instanceof z.ZodObject) {
    const below = isListOf(type) || (demanded && !mayBeLeftOut(type));
    return field.fields
      ? differences(field.fields, inside, where, below)
      : [`${where} is a group in the schema and not in the form`];
  }
  if (field.fields) return [`${where} is a group in the form and not in the schema`];
  if (inside instanceof z.ZodEnum) {
    const offered = (field.options ?? []).map(({ value }) => value);
    const missing = inside.options.filter((value) => !offered.includes(String(value)));
    const unknown = offered.filter((value) => !inside.options.includes(value));
    return [
      ...missing.map((value) => `${where} cannot be set to ${value} in the form`),
      ...unknown.map((value) => `${where} can be set to ${value} in the form, which the schema does not know`),
    ];
  }
  const fits = widgetsOf(inside);
  return fits.includes(field.widget) || (field.widget === 'list' && fits.includes(field.field?.widget ?? ''))
    ? []
    : [`${where} is a ${field.widget} in the form, which cannot give what the schema wants`];
}

const holdsSeveral = (field: Field) => field.widget === 'list' || field.multiple === true;

function widgetsOf(type: z.core.$ZodType): string[] {
  if (type instanceof z.ZodBoolean) return ['boolean'];
  if (type instanceof z.ZodNumber) return ['number'];
  return ['string', 'text', 'datetime', 'image', 'file', 'relation', 'press-link', 'gone-address'];
}
