import { z } from 'astro/zod';
import { coreOf, isListOf, withoutDefault } from '../../src/ground/shape.ts';

/** Text that must have a set form, known by a sample that fits it; colours have one sample for each mode. */
const forms: readonly (readonly [name: string, ...samples: string[]])[] = [
  ['a day', '2026-07-01'],
  ['a moment with its offset', '2026-07-01T09:00:00+02:00'],
  ['a web address', 'https://www.star.dk/'],
  ['a mail address', 'presse@fjordby.example'],
  ['a phone number', '70 00 00 00'],
  ['a file in the media library', '/media/2026/besoeg.jpg'],
  ['an address on the site', '/nyheder/2019/gammelt-navn/'],
  ['a colour', '#0b5345', '#7fd6bd'],
  ['three digits', '580'],
  ['minutes and seconds', '2.30'],
  ['a domain and a year', 'fjordby.example,2016'],
];

/**
 * What a field of a schema may hold, in a few English words with a sample: `a day, for example 2026-07-01`.
 * @throws Error for a kind of field that is not described here yet
 */
export function holds(type: z.core.$ZodType): string {
  const one = ofOne(coreOf(type));
  return isListOf(type) ? `a list, each item ${one}` : one;
}

/** The value that stands when a file leaves the field out, where that says something. */
export function otherwise(type: z.core.$ZodType): string | undefined {
  const value: unknown = type instanceof z.ZodDefault ? type.def.defaultValue : undefined;
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

function ofOne(type: z.core.$ZodType): string {
  if (type instanceof z.ZodObject) return 'a group of fields';
  if (type instanceof z.ZodEnum) return `one of ${type.options.map((value) => `\`${value}\``).join(', ')}`;
  if (type instanceof z.ZodBoolean) return '`true` or `false`';
  if (type instanceof z.ZodUnion) return 'nothing: the bare word';
  if (type instanceof z.ZodNumber) return `a number, ${type.minValue}–${type.maxValue}`;
  return ofForm(type) ?? ofText(type);
}

function ofForm(type: z.core.$ZodType): string | undefined {
  const accepts = (text: string) => z.safeParse(type, text).success;
  // Free text accepts every sample that is not too long.
  if (accepts('Fri tekst, som har plads til mindst fyrre tegn.') || accepts('fri')) return undefined;
  return forms.flatMap(([name, ...samples]) => {
    const sample = samples.find(accepts);
    return sample === undefined ? [] : `${name}, for example \`${sample}\``;
  })[0];
}

function ofText(type: z.core.$ZodType): string {
  const text = withoutDefault(type);
  if (!(text instanceof z.ZodString)) throw new Error(`A ${text._zod.def.type} has no description for the reference.`);
  const { minLength, maxLength } = text;
  if (maxLength === null) return 'the name of another file';
  return minLength ? `text, ${minLength}–${maxLength} characters` : `text, at most ${maxLength} characters`;
}
