import type { ProblemInText } from '../../src/ground/problem.ts';
import type { Field } from '../form/types.ts';

/** A field on the way from the form to what a problem is about, and the row to go on in where it is a list. */
export interface Step {
  name: string;
  /** From 0. */
  row: number | undefined;
}

/** What the form does not have stands in the file alone. */
const unknownField = 'Et ukendt felt';

/** Where in the form something stands. */
export interface Place {
  /** As staff know it: `Billede › Billedbeskrivelse`, `Bilag 2 › Titel`. */
  label: string;
  steps: Step[];
}

/**
 * Finds a problem's field in the form; what is not about a field is about the text.
 * @param form the collection's fields
 */
export function placeOf({ field }: Pick<ProblemInText, 'field'>, form: readonly Field[]): Place {
  const labels: string[] = [];
  const steps: Step[] = [];
  let inside = form;
  for (const [, name = '', row] of (field ?? 'body').matchAll(/([^.]+)(?:\.(\d+))?/g)) {
    const known = inside.find((candidate) => candidate.name === name);
    labels.push(`${known?.label ?? unknownField}${row === undefined ? '' : ` ${Number(row) + 1}`}`);
    steps.push({ name, row: row === undefined ? undefined : Number(row) });
    inside = known?.fields ?? [];
  }
  return { label: labels.join(' › '), steps };
}
