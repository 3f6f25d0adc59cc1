import { bare, wordsIn } from '../../words-in.ts';

/** The words that an archive of texts is written in. */
export interface ArchiveWords {
  /** Whether a form in small letters stands in the texts as a word of its own. */
  has(form: string): boolean;
  /** Whether it is a name: it stands with a capital where no sentence begins, and never without. */
  isName(form: string): boolean;
  /** Every form, in small letters. */
  forms: ReadonlySet<string>;
  /** Forms that Pagefind misses where they stand, or sees where they do not: `job` in `job–center`, `in` in `LinkedIn`. */
  misread: ReadonlySet<string>;
}

/** Looks through texts for the words they use. */
export function archiveWordsOf(texts: Iterable<string>): ArchiveWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  const all = new Set<string>();
  const misread = new Set<string>();
  const read = new Set<string>();
  for (const text of texts) {
    let before = '';
    let end = 0;
    for (const { word, from } of wordsIn(text)) {
      if (before && isGlue(text.slice(end, from))) misread.add(bare(before)).add(bare(word));
      before = word;
      end = from + word.length;
      // A word that was met before tells more only if it has a capital.
      const isCapital = word !== word.toLowerCase();
      if (read.has(word) && (!isCapital || capital.has(bare(word)))) continue;
      read.add(word);
      const form = bare(word);
      all.add(form);
      for (const piece of piecesIn(word)) misread.add(bare(piece));
      if (word.startsWith(form.slice(0, 1))) small.add(form);
      else if (/[\p{Ll}\d,] ?$/u.test(text.slice(Math.max(0, from - 2), from))) capital.add(form);
    }
  }
  return {
    has: (form) => all.has(form),
    isName: (form) => capital.has(form) && !small.has(form),
    forms: all,
    misread,
  };
}

/** Pagefind parts words at blanks and at the signs of ASCII; other signs it leaves out. */
const isGlue = (between: string): boolean => between !== ' ' && /[^\0-\x7F]/.test(between) && !/\s/.test(between);

/** What Pagefind sees otherwise in a word: what is before another sign, and where a capital begins the next. */
function piecesIn(word: string): string[] {
  const pieces = word.split(/’|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return pieces.length > 1 ? pieces : [];
}
