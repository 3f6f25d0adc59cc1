/**
 * Where and how a page holds a term, weakest first. Each level is a metadata field of the index under a name of its own,
 * and weighs as much as its place: Pagefind's score for a quoted term is then the place itself.
 */
export const levels = [
  /** A concept of the word list whose word stands inside another that is listed too: dagpenge in sygedagpenge. */
  'inner-concept',
  /** A concept of the word list, in the text; or one of several readings of a form. */
  'concept',
  /** A concept of the word list, in the text, three times or more. */
  'often-concept',
  /** A concept of the word list, in the headline or the lead. */
  'top-concept',
  /** Part of a compound, or the day of publication. */
  'part',
  /** Part of a compound in the headline or the lead. */
  'top-part',
  'text',
  /** In the text, three times or more. */
  'often',
  'lead',
  'title',
] as const;

export type Level = (typeof levels)[number];

const field = (level: Level): string => `x${levels.indexOf(level) + 1}`;

/** The name of each level's metadata field. */
export const fieldOf: ReadonlyMap<Level, string> = new Map(levels.map((level) => [level, field(level)]));

/** What Pagefind is to weigh metadata by. */
export const levelWeights: Readonly<Record<string, number>> = Object.fromEntries(
  levels.map((level, index) => [field(level), index + 1]),
);

/** The level that a page's score for a quoted term tells of. */
export const levelOfScore = (score: number): Level =>
  levels[Math.min(Math.round(score), levels.length) - 1] ?? 'concept';
