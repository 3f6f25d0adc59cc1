import { typingDistance } from '../../../danish/spelling/distance.ts';
import { joinedSpelling, keyboardSpelling } from '../../../danish/spelling/spelling.ts';
import { formsBy } from '../files/pattern.ts';
import type { VocabularyEntry } from '../files/vocabulary-file.ts';
import type { Plan, Slot } from './plan.ts';

/** A query that was not searched for as it was typed. */
export interface QueryChange {
  /** What was searched for in place of it. */
  shown: string | undefined;
  /** The query that asks for exactly what was typed. */
  instead: string | undefined;
}

/** In a sentence, two words that could be one are more often two: `hvor lang tid`. */
const longestWithJoined = 4;

/**
 * Tells whether a query had to be changed: words corrected, or written together or apart. A word in another form, or the beginning of one, is no change.
 */
export function changedIn(query: string, plan: Plan | undefined): QueryChange {
  const isSentence = query.trim().split(/\s+/).length > longestWithJoined;
  const changed = (plan?.slots ?? []).flatMap((slot) => {
    const meant = slot.typed.includes(' ') ? !isSentence && joinedFrom(slot) : meantBy(slot);
    return meant ? [{ typed: slot.typed, meant }] : [];
  });
  if (changed.length === 0) return { shown: undefined, instead: undefined };
  return {
    shown: changed.reduce((text, { typed, meant }) => replaced(text, typed, (found) => cased(found, meant)), query),
    instead: changed.reduce((text, { typed }) => replaced(text, typed, (found) => `"${found}"`), query),
  };
}

/**
 * The query as it may have been meant, where its words are right and yet found nowhere. It is asked, not searched for.
 * @returns undefined when there is nothing to ask
 */
export function meantPerhaps(query: string, plan: Plan | undefined): string | undefined {
  const asked = (plan?.slots ?? []).filter(({ alternatives }) => alternatives.every(({ isHint }) => isHint));
  const meant = asked.reduce(
    (text, { typed, perhaps }) =>
      perhaps ? replaced(text, typed, (found) => cased(found, named(nearest(typed, perhaps), perhaps))) : text,
    query,
  );
  return meant === query ? undefined : meant;
}

/** What a word was taken for; undefined when that is what was typed. */
function meantBy({ typed, entries, corrected }: Slot): string | undefined {
  const [first, second] = entries;
  if (!first) return undefined;
  if (corrected?.includes(' ') && second) return apart(typed, first, second);
  if (corrected !== undefined) return named(nearest(typed, first), first);
  // What only leads to others by the word list was not replaced: it is said beside what they find.
  if (first.weight === 0) return undefined;
  const isKnown = entries.some((entry) =>
    formsOf(entry).some((form) => [joinedSpelling(form), `${joinedSpelling(form)}s`].includes(joinedSpelling(typed))),
  );
  const alike = isKnown ? undefined : entries.find((entry) => formsOf(entry).some((form) => isAlike(form, typed)));
  return alike && named(formsOf(alike).find((form) => isAlike(form, typed)) ?? alike.word, alike);
}

/** `virksomheds praktik` as `virksomhedspraktik`, with or without a joint between; after a letter or two with a hyphen. */
function joinedFrom({ typed, entries }: Slot): string | undefined {
  const [start = '', ...rest] = typed.split(' ');
  const together = new RegExp(`^${[start, ...rest].map((part) => escaped(joinedSpelling(part))).join('[se]?')}$`);
  const word = entries.flatMap(formsOf).find((form) => together.test(joinedSpelling(form)));
  return word && start.length <= 2 && !word.includes('-') ? `${start}-${word.slice(start.length)}` : word;
}

/** `computerfolk` as `computer folk`: the first word without its joint. */
function apart(typed: string, first: VocabularyEntry, second: VocabularyEntry): string {
  const last = formsOf(second).find((form) => joinedSpelling(typed).endsWith(joinedSpelling(form))) ?? second.word;
  const start = typed.slice(0, -last.length);
  return `${formsOf(first).find((form) => joinedSpelling(form) === joinedSpelling(start)) ?? first.word} ${last}`;
}

/** The form of a word that is most like what was typed. */
function nearest(typed: string, entry: VocabularyEntry): string {
  const far = (form: string) => typingDistance(keyboardSpelling(typed), keyboardSpelling(form), 9);
  return formsOf(entry).reduce((best, form) => (far(form) < far(best) ? form : best));
}

const formsOf = ({ word, pattern }: VocabularyEntry): string[] => [word, ...formsBy(word, pattern)];

const isAlike = (form: string, typed: string): boolean => keyboardSpelling(form) === keyboardSpelling(typed);

const named = (form: string, { isName }: VocabularyEntry): string => (isName ? capital(form) : form);

/** In capitals where the reader began with one. */
const cased = (found: string, meant: string): string => (/^\p{Lu}\p{Ll}/u.test(found) ? capital(meant) : meant);

const capital = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

const replaced = (text: string, typed: string, by: (found: string) => string): string =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${typed.split(' ').map(escaped).join('\\s+')}`, 'iu'), by);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
