/**
 * What readers can have seen of a file: of all that was there before they were let in, only what they found.
 * @param states in the order of the branch
 * @param opened when the newsroom was opened to readers; undefined where it was open from its first day
 */
export function sinceOpening<State extends { at: Date }>(
  states: readonly State[],
  opened: Date | undefined,
  clock: Date,
): readonly State[] {
  if (!opened) return states;
  const start = opened < clock ? opened : clock;
  const found = states.findLastIndex(({ at }) => at <= start);
  return states.slice(Math.max(found, 0)).map((state) => (state.at < start ? { ...state, at: start } : state));
}
