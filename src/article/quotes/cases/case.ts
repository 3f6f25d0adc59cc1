/** A made-up release's text and who says what in it. */
export interface QuoteCase {
  /** What is hard about it. */
  about: string;
  /** As staff write it. */
  text: string;
  /** The first words of each quote, and who says it by full name, as the reader of the text knows it. */
  said: readonly (readonly [words: string, speaker: string])[];
}
