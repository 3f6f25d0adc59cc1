/** A word that leads to pages, as the search page knows it. */
export interface VocabularyEntry {
  word: string;
  /** How its forms differ from it: `2er` takes two letters off and adds `er`. */
  pattern: readonly string[];
  /** How many pages it leads to, as a power of two. 0 for a word that only leads on to concepts, or is part of a phrase. */
  weight: number;
  isName: boolean;
  /** The concepts that it leads to. */
  concepts: readonly string[];
}

/*
 * A file of the vocabulary: the patterns, a line each, an empty line, and the entries in order, a line each. An entry
 * begins with how many letters it shares with the one before it, in base 36.
 */

const separator = '\t';

/** Writes entries into one file. */
export function writeVocabulary(entries: readonly VocabularyEntry[]): string {
  const counts = new Map<string, number>();
  for (const { pattern } of entries) counts.set(lineOf(pattern), (counts.get(lineOf(pattern)) ?? 0) + 1);
  const patterns = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const place = new Map(patterns.map((pattern, index) => [pattern, index.toString(36)]));
  let before = '';
  const lines = entries.toSorted(byWord).map(({ word, pattern, weight, isName, concepts }) => {
    const shared = sharedLetters(before, word);
    before = word;
    const fields = [
      shared.toString(36) + word.slice(shared),
      `${isName ? '!' : ''}${weight}${place.get(lineOf(pattern)) ?? 0}`,
    ];
    return [...fields, ...concepts].join(separator);
  });
  return [...patterns, '', ...lines].join('\n');
}

/** Reads what `writeVocabulary` has written. */
export function readVocabulary(file: string): VocabularyEntry[] {
  const gap = file.indexOf('\n\n') + 1;
  const patterns = file
    .slice(0, gap)
    .split('\n')
    .map((line) => (line === none ? [] : line.split(' ')));
  let before = '';
  return file
    .slice(gap + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [rest = '', flags = '', ...concepts] = line.split(separator);
      const word = before.slice(0, parseInt(rest.slice(0, 1), 36)) + rest.slice(1);
      before = word;
      const [weight = '0', ...place] = flags.replace(/^!/, '');
      return {
        word,
        pattern: patterns[parseInt(place.join(''), 36)] ?? [],
        isName: flags.startsWith('!'),
        weight: Number(weight),
        concepts,
      };
    });
}

const none = '-';
const lineOf = (pattern: readonly string[]) => pattern.join(' ') || none;
const byWord = (a: VocabularyEntry, b: VocabularyEntry) => (a.word < b.word ? -1 : 1);

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < 35 && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
