/** A list of words as it is written in the source, with spaces or line breaks between them. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
