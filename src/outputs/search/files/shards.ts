import { soundOf } from '../../../danish/spelling/sound.ts';

/** The name of the vocabulary file that a word is in: its first sound. What begins with a digit or a sign is in `0`. */
export const firstSound = (word: string): string => soundAt(word, 0);

/** The name of the second set's file that a word is in, for those who mistype the first letter: its second sound. */
export const secondSound = (word: string): string => soundAt(word, 1);

function soundAt(word: string, at: number): string {
  const sound = soundOf(word).slice(at, at + 1);
  return /^[a-z]$/.test(sound) ? sound : '0';
}
