import { z } from 'astro/zod';
import { findUnreadable } from './characters.ts';
import { BAR, saidIn } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { webStaff, type ProblemInText } from './problem.ts';

/**
 * Checks a file's fields against a schema.
 * @returns the data with defaults filled in, or every problem with the file's line, the field and the remedy
 */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  { fields, lineOf }: Pick<FrontMatter, 'fields' | 'lineOf'>,
): { data: z.output<Schema>; problems: [] } | { data: undefined; problems: ProblemInText[] } {
  const result = schema.safeParse(fields, { error: inDanish });
  const hidden = hiddenCharacters(fields, []).map((path) => hiddenAt(path, lineOf));
  if (result.success && hidden.length === 0) return { data: result.data, problems: [] };
  const issues = result.error?.issues ?? [];
  return { data: undefined, problems: [...issues.map((issue) => problemOf(issue, lineOf)), ...hidden] };
}

function problemOf(issue: z.core.$ZodIssue, lineOf: FrontMatter['lineOf']): ProblemInText {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  return { line: lineOf(path), field: path.join('.') || undefined, ...saidIn(issue.message, 'Ret feltet.') };
}

/** What is said where a field has no words of its own: that the kind of value is another than the field's. */
function inDanish(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const [limit, word] = issue.code === 'too_small' ? [issue.minimum, 'mindst'] : [issue.maximum, 'højst'];
    return `Værdien ligger uden for det tilladte.${BAR}Skriv ${word} ${limit}.`;
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'boolean')
    return `Værdien er hverken true eller false.${BAR}Skriv true eller false uden anførselstegn.${BAR}Sæt krydset, eller fjern det.${BAR}Der er hverken sat kryds eller ej.`;
  if (expected === 'number') return `Værdien er ikke et tal.${BAR}Skriv et tal uden anførselstegn.${BAR}Skriv et tal.`;
  if (expected === 'string')
    return `Værdien er ikke læst som tekst.${BAR}Sæt anførselstegn om den, fx "70 00 00 10".${BAR}Skriv det i feltet igen.${BAR}Feltet mangler, eller det kan ikke læses.`;
  return `Værdien kan ikke bruges her.${BAR}Se i docs/reference.md, hvad feltet skal indeholde.${BAR}Vælg eller skriv det igen. ${webStaff}`;
}

/** Where, among a file's fields, a text holds characters that nobody can see. */
function hiddenCharacters(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (typeof value === 'string') return findUnreadable(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    hiddenCharacters(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const hiddenAt = (path: readonly PropertyKey[], lineOf: FrontMatter['lineOf']): ProblemInText => ({
  line: lineOf(path),
  field: path.join('.'),
  message: 'Teksten indeholder usynlige styretegn.',
  remedy: 'Skriv teksten igen, eller sæt den ind som ren tekst.',
  desk: { message: 'Teksten indeholder tegn, som ingen kan se.' },
});
