import type { ProblemInText } from '../../src/read/problem.ts';
import type { Field } from '../types.ts';

/** Where in the form something stands: its label as staff know it, and the names of the fields that lead there. */
export interface Place {
  /** `Billede › Billedbeskrivelse`, `Bilag 2 › Titel` */
  label: string;
  /** `['image', 'alt']`; the text is `['body']` */
  fields: string[];
  /** Of a field in a list, which of them, from 0. */
  index: number;
}

/**
 * Finds a problem's field in the form.
 * @param form the collection's fields
 */
export function placeOf({ field }: Pick<ProblemInText, 'field'>, form: readonly Field[]): Place {
  const place: Place = { label: '', fields: [], index: 0 };
  let inside = form;
  for (const part of (field ?? 'body').split('.')) {
    if (/^\d+$/.test(part)) {
      place.index = Number(part);
      place.label += ` ${Number(part) + 1}`;
      continue;
    }
    const known = inside.find(({ name }) => name === part);
    place.label += `${place.label === '' ? '' : ' › '}${known?.label ?? part}`;
    place.fields.push(part);
    inside = known?.fields ?? [];
  }
  return place;
}
