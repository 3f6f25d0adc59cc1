import { bare, wordsIn } from '../../words-in.ts';

/** The words that an archive of texts is written in. */
export interface ArchiveWords {
  /** Whether a form in small letters stands in the texts as a word of its own. */
  has(form: string): boolean;
  /** Whether it is a name: it stands with a capital where no sentence begins, and never without. */
  isName(form: string): boolean;
  /** Every form, in small letters. */
  forms: ReadonlySet<string>;
}

/** Looks through texts for the words they use. */
export function archiveWordsOf(texts: Iterable<string>): ArchiveWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  const all = new Set<string>();
  const read = new Set<string>();
  for (const text of texts) {
    for (const { word, from } of wordsIn(text)) {
      // A word that was met before tells more only if it has a capital.
      const isCapital = word !== word.toLowerCase();
      if (read.has(word) && (!isCapital || capital.has(bare(word)))) continue;
      read.add(word);
      const form = bare(word);
      all.add(form);
      if (word.startsWith(form.slice(0, 1))) small.add(form);
      else if (/[\p{Ll}\d,] ?$/u.test(text.slice(Math.max(0, from - 2), from))) capital.add(form);
    }
  }
  return {
    has: (form) => all.has(form),
    isName: (form) => capital.has(form) && !small.has(form),
    forms: all,
  };
}
