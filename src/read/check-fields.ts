import { z } from 'astro/zod';
import { BAR } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ProblemInText } from './problem.ts';

/**
 * Checks a file's fields against a schema.
 * @returns the data with defaults filled in, or every problem with the file's line, the field and the remedy
 */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  { fields, lineOf }: Pick<FrontMatter, 'fields' | 'lineOf'>,
): { data: z.output<Schema>; problems: [] } | { data: undefined; problems: ProblemInText[] } {
  const result = schema.safeParse(fields);
  if (result.success) return { data: result.data, problems: [] };
  return { data: undefined, problems: result.error.issues.map((issue) => problemOf(issue, lineOf)) };
}

function problemOf(issue: z.core.$ZodIssue, lineOf: FrontMatter['lineOf']): ProblemInText {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const [message = issue.message, remedy = 'Ret feltet.'] = issue.message.split(BAR);
  return { line: lineOf(path), field: path.join('.') || undefined, message, remedy };
}
