import { soundOf } from '../../../danish/spelling/sound.ts';
import { joinedSpelling, keyboardSpelling, plainSpelling } from '../../../danish/spelling/spelling.ts';
import { beginnings as wordBeginnings, listedShort } from '../../../danish/words/parts-of-words.ts';
import { endings } from '../../../danish/words/endings.ts';
import { stopWords } from '../../../danish/words/stop-words.ts';
import { formToken } from '../terms/token.ts';
import type { VocabularyEntry } from '../files/vocabulary-file.ts';
import type { Alternative, Slot } from './plan.ts';
import { singleWays, corrected, slotOf, type Way } from './ways.ts';
import type { Guess } from './words/guess.ts';
import type { Words } from './words/words.ts';

/** How many words are tried for one that is not finished, and for one that is mistyped. */
const mostBeginnings = 10;
const mostGuesses = 4;
/** Guesses this much further away than the nearest are passed over. */
const nearEnough = 0.35;
/** A slip that is likelier than a compound that nobody has written. */
const likelySlip = 1.7;
/** The weight of words that at most seven pages hold (see `Entry`). */
const rareWeight = 3;

/** A word that is not finished has at least so many letters; in the middle of a sentence, words are finished. */
const shortestBeginning = 3;
const shortestInside = 6;

/**
 * Understands one word of a query.
 * @param form in small letters
 * @param isInside whether it stands in a sentence, with others after it
 */
export async function resolveWord(words: Words, form: string, isInside = false): Promise<Slot> {
  const own = words.of(form);
  if (own.length > 0) {
    const slot = slotOf(form, [...knownAs(words, form, own), ...further(words, form, own)]);
    const asForm: Alternative[] = form.endsWith('er') ? [{ terms: [{ token: formToken(form) }], weight: 1 }] : [];
    return { ...slot, alternatives: [...slot.alternatives, ...asForm] };
  }
  const isRight = !wordBeginnings.has(form) && (await words.isRight(form));
  const alike = words.spelledAlike(form).filter((entry) => !isRight || mayBeMeant(form, entry));
  if (alike.length > 0) return slotOf(form, singleWays(alike, 0.95));
  if (isRight) {
    const guesses = await words.near(form);
    return asItIs(form, hintsAt(words, form, isInside, guesses), guesses);
  }
  const inflected = words.inflected(form);
  const shortest = isInside ? shortestInside : shortestBeginning;
  const beginnings = form.length >= shortest ? words.beginningWith(form, mostBeginnings) : [];
  if (inflected.length > 0) return slotOf(form, [...singleWays(inflected, 0.9), ...singleWays(beginnings, 0.6)]);
  if (beginnings.length > 0) return slotOf(form, singleWays(beginnings, 0.8));
  const sounding = form.length >= 4 ? words.soundingAlike(form) : [];
  if (sounding.length > 0) return corrected(form, singleWays(sounding, 0.85));
  const parts = await inParts(words, form);
  const guesses = await words.near(form);
  const nearest = guesses[0]?.cost ?? 0;
  const near = guesses
    .filter(({ cost }) => cost <= nearest + nearEnough)
    .slice(0, mostGuesses)
    .map(({ entry, cost }): Way => ({ entries: [entry], weight: 0.85 - 0.15 * cost }));
  // A compound that nobody has written is hardly a slip, unless a single letter makes it a word of the archive.
  if (nearest > 1 && (await words.isCompound(form)))
    return asItIs(form, parts ? [{ entries: parts, weight: 0.9, isHint: true }] : [], guesses);
  if (!parts) return corrected(form, near);
  return corrected(form, [{ entries: parts, weight: 0.9 }, ...(nearest <= likelySlip ? near : [])]);
}

/** A word that is right and that no page holds. What else may be meant is asked, and never counts as what was found. */
function asItIs(form: string, ways: readonly Way[], guesses: readonly Guess[]): Slot {
  const nearest = guesses.find(({ cost }) => cost <= likelySlip)?.entry;
  const [name] = ways.flatMap(({ entries }) => entries).filter(({ isName }) => isName);
  return { ...slotOf(form, ways), perhaps: name ?? nearest };
}

/**
 * Names of the archive that sound as one that it does not hold, Carsten for Karsten and Thorsøe for Torsø; and what begins
 * with the word.
 */
function hintsAt(words: Words, form: string, isInside: boolean, guesses: readonly Guess[]): Way[] {
  const sounding = [...words.soundingAlike(form), ...guesses.map(({ entry }) => entry).filter(soundsAs(form))];
  const names = form.length >= 4 ? [...new Set(sounding)].filter(({ isName }) => isName) : [];
  const longer = isInside ? [] : words.beginningWith(form, mostBeginnings);
  // Three letters begin many words. What adds an ending to them may be a form of them.
  const forms = longer.filter(({ word }) => form.length >= 4 || endings.includes(word.slice(form.length)));
  return [...singleWays(names, 0.85), ...singleWays(forms, 0.6)].map((way) => ({ ...way, isHint: true }));
}

/** Whether a word sounds the same but for an e at the end, which a name may have or not. */
function soundsAs(form: string): (entry: VocabularyEntry) => boolean {
  const heard = (word: string) => soundOf(word).replace(/e$/, '');
  return ({ word }) => heard(word) === heard(form);
}

/** Words that begin with a word of few pages: they may be meant too, but less. */
function further(words: Words, form: string, own: readonly VocabularyEntry[]): Way[] {
  const isRare = own.every(({ weight, isName }) => weight <= rareWeight && !isName);
  return isRare && form.length >= 4 ? singleWays(words.beginningWith(form, mostBeginnings), 0.45) : [];
}

/** A form of words that the archive knows. What it may also be comes behind. */
function knownAs(words: Words, form: string, own: readonly VocabularyEntry[]): Way[] {
  const isItself = own.some((entry) => isSpelled(entry, form));
  const others = words.spelledAlike(form).filter((entry) => !own.includes(entry) && mayBeMeant(form, entry));
  const names = own.some(({ isName }) => isName) ? words.soundingAlike(form).filter(({ isName }) => isName) : [];
  const further = [...new Set([...others, ...names])].filter((entry) => !own.includes(entry));
  return [
    ...own.map((entry) => ({ entries: [entry], weight: isItself && !isSpelled(entry, form) ? 0.4 : 1 })),
    ...singleWays(further, 0.45),
  ];
}

/** Whether a word is spelled so, but for accents: cafe, café. */
const isSpelled = ({ word }: VocabularyEntry, form: string): boolean => joinedSpelling(word) === joinedSpelling(form);

/** Whether a word typed without æ, ø and å may stand for one with them, although it is a word itself: Koge, Køge. */
const mayBeMeant = (form: string, { word, isName }: VocabularyEntry): boolean =>
  (isName || form.length >= 5) && keyboardSpelling(word) !== plainSpelling(word) && !/[æøå]/.test(form);

/** Two words that were written as one, each known, or with a small word between them: `jobmessestand`, `ungeudenjob`. */
async function inParts(words: Words, form: string): Promise<VocabularyEntry[] | undefined> {
  const cuts = Array.from({ length: Math.max(0, form.length - 5) }, (_, index) => index + 3).reverse();
  for (const at of cuts) {
    const [beginning, end] = [form.slice(0, at), form.slice(at)];
    const first = firstWord(words, beginning);
    if (!first || (beginning.length < 4 && !listedShort.has(first.word))) continue;
    const ends = [end, ...smallWordsBefore(end)];
    await words.prepare(ends);
    const last = ends.map((each) => lastWord(words, each)).find((word) => word !== undefined);
    if (last) return [first, last];
  }
  return undefined;
}

/** The ends of words that are left when a small word is taken from their beginning: `uddannelse` of `udenuddannelse`. */
const smallWordsBefore = (end: string): string[] =>
  [...stopWords].filter((small) => small.length > 1 && end.startsWith(small)).map((small) => end.slice(small.length));

function lastWord(words: Words, end: string): VocabularyEntry | undefined {
  const own = end.length >= 4 || listedShort.has(end) ? words.of(end)[0] : undefined;
  return own ?? (end.length >= 5 ? words.inflected(end)[0] : undefined);
}

/** The word that stands first in a compound, with or without its joint. */
function firstWord(words: Words, beginning: string): VocabularyEntry | undefined {
  const own = words.of(beginning)[0];
  if (own) return own;
  const without = beginning.replace(/(?:er|s|e)$/, '');
  return without.length >= 3 && without !== beginning ? words.of(without)[0] : undefined;
}
