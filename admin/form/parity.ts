import { z } from 'astro/zod';
import { coreOf, isListOf, mayBeLeftOut } from '../../src/ground/shape.ts';
import { ifBegun } from './fields.ts';
import type { Field } from './types.ts';

/**
 * Compares a form with the schema that its file must pass.
 * @param form the fields that staff see
 * @param schema what the file's front matter must be
 * @param path where in the file this is, for the messages: `releases`, `releases.image`
 * @param begun the label of the group that may be left out around it, whose parts are demanded once it is begun
 * @returns one sentence for each difference; none when they agree
 */
export function differences(form: readonly Field[], schema: z.ZodObject, path: string, begun?: string): string[] {
  const names = new Set([...Object.keys(schema.shape), ...form.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const field = form.find((candidate) => candidate.name === name);
    const type = schema.shape[name];
    const where = `${path}.${name}`;
    if (!field) return [`${where} is in the schema and not in the form`];
    if (!type) return [`${where} is in the form and not in the schema`];
    return [
      ...ofWords(field, type, where, begun),
      ...ofDemand(field, type, where, begun),
      ...ofShape(field, type, where),
    ];
  });
}

function ofWords(field: Field, type: z.core.$ZodType, where: string, begun: string | undefined): string[] {
  const { title, description } = z.globalRegistry.get(type) ?? {};
  const hint = begun !== undefined && !mayBeLeftOut(type) ? `${description} ${ifBegun(begun)}` : description;
  return [
    ...(field.label === title
      ? []
      : [`${where} is labelled “${field.label}” in the form and “${title}” in the schema`]),
    ...(field.hint === hint ? [] : [`${where} has another hint in the form than in the schema`]),
  ];
}

function ofDemand(field: Field, type: z.core.$ZodType, where: string, begun: string | undefined): string[] {
  const must = !mayBeLeftOut(type);
  const isConditional = must && begun !== undefined;
  // One whose condition only its hint tells is held against the schema by its own test.
  const isSaid = !must && field.required && field.conditional === true;
  return isSaid || (field.required === must && (field.conditional === true) === isConditional)
    ? []
    : [`${where} ${must ? 'must be' : 'need not be'} filled in according to the schema`];
}

function ofShape(field: Field, type: z.core.$ZodType, where: string): string[] {
  const inside = coreOf(type);
  if (isListOf(type) !== holdsSeveral(field))
    return [`${where} is a list in one of form and schema, and not in the other`];
  if (inside instanceof z.ZodObject) {
    const below = isListOf(type) || !mayBeLeftOut(type) ? undefined : field.label;
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
  return ['string', 'text', 'datetime', 'image', 'file', 'relation', 'press-link', 'gone-address', 'locked'];
}
