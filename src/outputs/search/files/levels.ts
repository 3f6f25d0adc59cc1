/** Where and how a page holds a term, weakest first. */
export const levels = [
  /** One of several words that a form may be of, and not the likeliest; or a month of a longer period. */
  'other',
  /**
   * A concept of the word list that is only hinted at: its word stands inside another that is listed too, dagpenge in
   * sygedagpenge, or the text says what readers search with for it.
   */
  'hinted-concept',
  /** A concept of the word list, in the text. */
  'concept',
  /** A concept of the word list, in the text, three times or more. */
  'often-concept',
  /** A concept of the word list, in the headline or the lead. */
  'top-concept',
  /** Part of a compound, or the day of publication. */
  'part',
  /** Part of a compound in the headline or the lead. */
  'top-part',
  'text',
  /** In the text, three times or more. */
  'often',
  'lead',
  'title',
] as const;

export type Level = (typeof levels)[number];
