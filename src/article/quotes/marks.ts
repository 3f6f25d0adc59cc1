/** Words in quotation marks, and where they stand in their paragraph. */
export interface Marked {
  text: string;
  start: number;
  end: number;
  /** False where the paragraph ends before the quotation does. */
  closed: boolean;
}

/** What closes a quotation, by what opens it. Danes write ”…”, »…«, „…“, "…" and ’…’. */
const closers: Readonly<Record<string, string>> = {
  '”': '”',
  '“': '”“',
  '„': '“”',
  '"': '"',
  '»': '«',
  '«': '»',
  '›': '‹',
  '’': '’',
  '‘': '’',
  "'": "'",
};

/** All that stands in quotation marks in a paragraph, in its order. */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = closers[text[at] ?? ''];
    if (closing === undefined || /[^\s(–-]/u.test(text[at - 1] ?? ' ') || /\s/u.test(text[at + 1] ?? ' ')) continue;
    const end = closingIn(text, at + 1, closing);
    found.push({
      text: text.slice(at + 1, end ?? text.length).trim(),
      start: at,
      end: end === undefined ? text.length : end + 1,
      closed: end !== undefined,
    });
    at = end ?? text.length;
  }
  return found;
}

function closingIn(text: string, from: number, closing: string): number | undefined {
  for (let at = from; at < text.length; at++)
    if (
      closing.includes(text[at] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') &&
      !/\s/u.test(text[at - 1] ?? ' ')
    )
      return at;
  return undefined;
}
