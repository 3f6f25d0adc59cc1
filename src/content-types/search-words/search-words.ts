/** What staff have said of the words that readers search with. */
export interface SearchWords {
  concepts: readonly Concept[];
  /** Words that are never to be taken apart. */
  whole: readonly string[];
  /** The spellings of one name, each group by itself. */
  names: readonly (readonly string[])[];
}

/** Words that lead to the same pages. */
export interface Concept {
  /** Words and phrases that say a page is about it, and that find it. */
  words: readonly string[];
  /** Words and phrases that find it. A phrase of them in a text hints that the page is about it, a word does not. */
  leads: readonly string[];
}

/** A list that says nothing. */
export const noSearchWords: SearchWords = { concepts: [], whole: [], names: [] };

/** A concept is named by its first word. */
export const conceptName = ({ words }: Concept): string => words[0] ?? '';
