import { diffArrays } from 'diff';
import { quoted, type Check } from './check.ts';

/** So much of the shorter text's words must stand in the longer, in the same order, for it to be a repetition. */
const repeated = 0.8;
const fewestWords = 8;

/**
 * A lead that the first paragraph says again. Readers take it for a mistake, and whoever listens to the page hears it
 * twice. It comes from systems that want the lead in the text as well.
 */
export const lead: Check = {
  name: 'lead',
  find({ lead, body }) {
    const first = body.find(({ as }) => as === 'prose');
    if (!first || !repeats(wordsOf(lead.text), wordsOf(first.text))) return [];
    return [
      {
        field: undefined,
        line: first.line,
        message: `Første afsnit gentager manchetten: ${quoted(first.text)}`,
        remedy: 'Slet det, eller skriv noget nyt: manchetten står lige over.',
      },
    ];
  },
};

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];

function repeats(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  // Where the paragraph goes on for long, only as much of it as the lead is long can be the lead.
  return shorter >= fewestWords && inCommon(one, other.slice(0, Math.ceil(one.length * 1.5))) >= repeated * shorter;
}

/** How many words two texts have in common in the same order. */
const inCommon = (one: readonly string[], other: readonly string[]): number =>
  diffArrays([...one], [...other]).reduce(
    (sum, { added, removed, count }) => (added || removed ? sum : sum + count),
    0,
  );
