import type { Body } from '../mdx/body.ts';
import { drawBody } from '../mdx/draw.ts';
import type { FrontMatter } from '../ground/front-matter.ts';
import type { ReleaseData } from '../content-types/releases/schema.ts';
import { textsSeenAs } from '../content-types/releases/seen.ts';
import { textPassagesOf, plainText, type CheckedPassage } from './passages.ts';
import { placesIn } from './places.ts';

/** A release as its checks see it. The schema and the references are checked already. */
export interface Draft {
  data: ReleaseData;
  title: CheckedPassage;
  lead: CheckedPassage;
  /** The text, in its order. */
  body: readonly CheckedPassage[];
  /** The text as it was read. */
  tree: Body['tree'];
  /** Its moments, as they stand in the file. */
  moments: readonly WrittenMoment[];
  /** All that is published of it: title, lead, text, and what stands in other fields. */
  all: readonly CheckedPassage[];
}

/** A moment as a file gives it: `2026-07-01T09:00:00+02:00`. */
interface WrittenMoment {
  field: string;
  line: number;
  written: string;
}

/**
 * Makes a release ready for its checks.
 * @param written the file, split
 * @param data its fields, read by the schema
 * @param body its text, read
 */
export function draftOf(
  written: Pick<FrontMatter, 'fields' | 'body' | 'bodyLine' | 'lineOf'>,
  data: ReleaseData,
  body: Body,
): Draft {
  const at = (text: string, ...path: (string | number)[]): CheckedPassage => ({
    field: path.join('.'),
    line: written.lineOf(path),
    text: plainText(text),
    as: 'other',
  });
  const title = at(data.title, 'title');
  const lead: CheckedPassage = { ...at(data.lead, 'lead'), as: 'prose' };
  const drawn = drawBody(body, { person: () => undefined, picture: () => undefined, absolute: (path) => path });
  const text = placesIn(written.body, written.bodyLine, textPassagesOf(drawn));
  const others = textsSeenAs('text', data).filter(({ path: [name] }) => name !== 'title' && name !== 'lead');
  const fields = others.map(({ path, text }) => at(text, ...path)).filter(({ text }) => text !== '');
  const moments = [['publishAt'], ...data.notes.map((_, index) => ['notes', index, 'at']), ['withdrawn', 'at']].flatMap(
    (path): WrittenMoment[] => {
      const value = valueAt(written.fields, path);
      return typeof value === 'string' ? [{ field: path.join('.'), line: written.lineOf(path), written: value }] : [];
    },
  );
  return { data, title, lead, body: text, tree: body.tree, moments, all: [title, lead, ...text, ...fields] };
}

function valueAt(fields: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value instanceof Object ? Reflect.get(value, name) : undefined),
    fields,
  );
}
