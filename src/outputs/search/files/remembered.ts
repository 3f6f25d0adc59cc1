/** Answers that take a while, by what was asked for. */
export type PromiseCache<Answer> = Map<string, Promise<Answer>>;

/** The answer to what was asked for before, or else a new one, which is known from then on unless it fails. */
export function remembered<Answer>(
  known: PromiseCache<Answer>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const before = known.get(key);
  if (before) return before;
  const asking = ask();
  known.set(key, asking);
  asking.catch(() => known.delete(key));
  return asking;
}
