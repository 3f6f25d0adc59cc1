import { joinedSpelling } from '../../../danish/spelling/spelling.ts';

/*
 * Which words there are in Danish, whether or not the archive holds them, as a Bloom filter in many small files: a word
 * that is in it is always known, and about one in 200 that is not is taken for known. No word can be read out of it.
 */

const fileCount = 128;
const bitsOfWord = 11;
const rounds = 7;
/** Words that begin alike are in one file, so that looking for the beginnings of a compound costs one. */
const sharedStart = 3;

/** A word as it is looked up. */
export const realWordKey = (word: string): string => joinedSpelling(word);

/** The name of the file that a key is in. */
export const realWordFile = (key: string): string =>
  `w-${(hashOf(key.slice(0, sharedStart), 1) % fileCount).toString(36)}.txt`;

/** The files of a set of words, by their names. */
export function realWordFiles(words: Iterable<string>): Map<string, string> {
  const byFile = Map.groupBy(new Set([...words].map(realWordKey)), realWordFile);
  return new Map([...byFile].map(([name, keys]) => [name, writeFilter(keys)]));
}

function writeFilter(keys: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((keys.length * bitsOfWord) / 8));
  for (const key of keys)
    for (const bit of bitsOf(key, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Opens a file: the function tells whether a key is in it. */
export function readRealWords(file: string): (key: string) => boolean {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  return (key) =>
    bytes.length > 0 && bitsOf(key, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

function bitsOf(key: string, size: number): number[] {
  const [one, other] = [hashOf(key, 2), hashOf(key, 3) | 1];
  return Array.from({ length: rounds }, (_, round) => ((one + Math.imul(round, other)) >>> 0) % size);
}

/** FNV-1a in 32 bits, mixed once more so that words that differ in their last letter fall far apart. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
