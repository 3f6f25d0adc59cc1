import type { VocabularyEntry } from '../files/vocabulary-file.ts';

/** What a page is found by. */
export interface Term {
  /** As the index has it. */
  token: string;
}

/** One way to satisfy a slot: a page must hold all its terms. */
export interface Alternative {
  terms: readonly Term[];
  /** How good a way it is, from 0 to 1. */
  weight: number;
  /** It is another word, which may mean the same: a page that only holds this does not hold what was asked for. */
  isHint?: boolean;
}

/** One thing that a query asks for, and every way that a page may hold it. */
export interface Slot {
  /** As it was typed. */
  typed: string;
  alternatives: readonly Alternative[];
  /** Carries little: it orders what the others find. */
  isLight: boolean;
  /** A name or a date, for which the newest pages are the best. */
  wantsNewest: boolean;
  /** What it was taken for, when it had to be corrected or taken apart. */
  corrected: string | undefined;
  /** What it may have been meant for, although it is right as it stands: to be asked, never searched for. */
  perhaps?: VocabularyEntry | undefined;
  /** The words of the vocabulary that it was understood as, to be marked on the page. */
  entries: readonly VocabularyEntry[];
  concepts: readonly string[];
}

/** A query, understood. */
export interface Plan {
  /** What stood in quotation marks, to be found as it stands. */
  phrases: readonly string[];
  slots: readonly Slot[];
  /** Whether it is asked in a sentence: then some of its words may carry nothing. */
  isSentence: boolean;
  /** The whole query, when pages that hold it as it stands should come first. */
  asItStands: string | undefined;
}
