import { stopWords } from '../../../danish/words/stop-words.ts';
import type { Alternative, Slot } from './plan.ts';
import { resolveWord } from './resolve.ts';
import type { Words } from './words/words.ts';

/** Words that are one word in the archive: virksomheds praktik, kontant hjælps modtager. */
export async function joined(words: Words, row: readonly string[]): Promise<Slot | undefined> {
  const [first = '', ...rest] = row;
  const known = row.filter((form) => words.of(form).some(({ weight }) => weight > 0));
  const isBroken = row.some((form) => stopWords.has(form));
  // `med hjælp` are two words, although there is one word `medhjælp`.
  if (isBroken && known.some((form) => !stopWords.has(form))) return undefined;
  const forms = rest.reduce<string[]>(
    (starts, next) => starts.flatMap((start) => ['', 's', 'e'].map((joint) => start + joint + next)),
    [first],
  );
  const form = forms.find((each) => each.length >= 5 && words.of(each).some(({ weight }) => weight > 0));
  if (form === undefined) return undefined;
  const whole = await resolveWord(words, form);
  const apart = await Promise.all(row.map((each) => resolveWord(words, each)));
  const terms = apart.flatMap(({ alternatives }) => alternatives[0]?.terms.slice(0, 1) ?? []);
  const alternatives: Alternative[] = terms.length === row.length ? [{ terms, weight: 0.5 }] : [];
  return { ...whole, typed: row.join(' '), alternatives: [...whole.alternatives, ...alternatives] };
}
