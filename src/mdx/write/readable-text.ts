/** Line breaks as other programs have them: in Word within a paragraph (U+000B), at a page's end (U+000C), and Unicode's. */
const BREAKS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** What nobody can see and no page may hold (see `src/ground/characters.ts`), and the mark at the beginning of a file. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Takes out of a text what comes along from other programs and cannot be read: control characters. Every character that
 * can be seen, and spaces and soft hyphens, stay.
 */
export function readableText(text: string): string {
  return text.replace(BREAKS, '\n').replace(INVISIBLE, '');
}
