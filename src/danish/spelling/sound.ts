import { keyboardSpelling } from './spelling.ts';

/** Spellings of the same sound, each written one way, in the order that they are tried. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sj|ch(?=[eiy])/g, 'sj'],
  [/ch|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/th|dt/g, 't'],
  [/^hv/, 'v'],
  [/^hj/, 'j'],
  [/^(k|g)j(?=e)/, '$1'],
  [/h(?=[lmnrdt]|$)/g, ''],
  [/(?<=[aeiouy])h(?=[^aeiouy])/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How a word sounds, roughly and whatever it means: `flexjob` and `fleksjob`, `Sophie` and `Sofie`, `Kjær` and `Kær`
 * sound alike. Looser than the comparison of names in `names.ts`, which asks staff and must not ask in vain.
 */
export const soundOf = (word: string): string =>
  sounds.reduce((sounded, [spelling, sound]) => sounded.replace(spelling, sound), keyboardSpelling(word));
