import type { Said } from './problem.ts';

/**
 * Characters that no reader can see and no feed may hold: control characters but tab and line feed, halves of surrogate
 * pairs, noncharacters (XML 1.0 §2.2), and U+FFFD, which is what is left of a letter saved in another character set.
 */
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]|\p{Surrogate}/u;

/**
 * Marks that turn the direction of writing: a text could say another thing than it shows (CVE-2021-42574). Letters of a
 * language that is written from right to left turn it by themselves.
 */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What is wrong with a text that holds a character which nobody can read, or which turns the writing; or undefined. */
export function findUnreadable(text: string): (Said & { at: number }) | undefined {
  const found = UNREADABLE.exec(text) ?? TURNING.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const at = found.index;
  if (character === '\uFFFD' || /\p{Surrogate}/u.test(character)) {
    return {
      at,
      message: 'Et tegn er gået i stykker, så det vises som �.',
      remedy: 'Skriv bogstavet igen. Er der mange af dem, så gem filen som UTF-8.',
      desk: { remedy: 'Skriv bogstavet igen, eller sæt teksten ind en gang til.' },
    };
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    at,
    message: `Her står et usynligt styretegn (U+${code}), som ofte følger med, når tekst sættes ind fra et andet program.`,
    remedy: 'Slet linjen, og skriv den igen, eller sæt teksten ind som ren tekst.',
    desk: { message: 'Her står et usynligt tegn, som ofte følger med, når tekst sættes ind fra et andet program.' },
  };
}

/**
 * MDX reads a line that begins with `import` or `export` as program code, but in Danish both are ordinary words. Their
 * first letter is swapped for a noncharacter while the parser runs (same length, so places in the text still fit).
 */
export function hideProgramWords(source: string): string {
  return source.replace(/^([ \t]*)(?:i(?=mport\b)|e(?=xport\b))/gm, (found, indent: string) =>
    found.endsWith('i') ? `${indent}\uFDD0` : `${indent}\uFDD1`,
  );
}

/** Stands where the parser could not read a character, so that it can look for mistakes further on. */
export const NEUTRAL = '\uFDD2';

/** Gives back what {@link hideProgramWords} and {@link NEUTRAL} hid from the parser. */
export function showHidden(text: string): string {
  return text.replaceAll('\uFDD0', 'i').replaceAll('\uFDD1', 'e').replaceAll(NEUTRAL, '<');
}
