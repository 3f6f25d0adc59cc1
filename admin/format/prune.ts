import { isGroup } from '../../src/ground/group.ts';
import type { Entry } from './entry.ts';

/**
 * Takes away what staff left empty: Decap stores a cleared field as an empty text and an untouched group as an empty
 * one, and the schema refuses both. A group in which nothing but switches are off counts as empty.
 * @param entry a form's values
 * @returns the same values without empty texts, lists and groups, at any depth, in the same order
 */
export function withoutEmpty(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry)
      .map(([name, value]): [string, unknown] => [name, pruned(value)])
      .filter(([, value]) => value !== undefined),
  );
}

function pruned(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(pruned).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isGroup(value)) return value;
  const kept = withoutEmpty(value);
  return Object.values(kept).some((part) => part !== false) ? kept : undefined;
}
