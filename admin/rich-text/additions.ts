/** What was put into a text before it was parsed: `length` characters, from `at` in the text with all additions. */
export interface Addition {
  at: number;
  length: number;
}

/** Where a place in the text with additions was before them. */
export function before(place: number, added: readonly Addition[]): number {
  return added.reduce((found, { at, length }) => (at < place ? found - Math.min(length, place - at) : found), place);
}

/** Earlier additions, moved to where later ones have pushed them, and the later ones; in the order of the text. */
export function shifted(earlier: readonly Addition[], later: readonly Addition[]): Addition[] {
  const moved = earlier.map((addition) => ({
    ...addition,
    at: later.reduce((at, next) => (next.at <= at ? at + next.length : at), addition.at),
  }));
  return [...moved, ...later].sort((a, b) => a.at - b.at);
}
