/** What a mail program puts over the mail that is answered or sent on, a line for each. */
const FIELD =
  /^\s*\*?(Fra|From|Sendt|Sent|Dato|Date|Til|To|Cc|Kopi|Bcc|Emne|Subject|Svar til|Reply-To|Vedhæftede filer|Vedhæftet|Attachments|Prioritet|Importance|Vigtighed)\s*:/i;
const WHO = /^(?:fra|from)$/i;
const WHAT = /^(?:emne|subject)$/i;
const WHEN = /^(?:sendt|sent|dato|date)$/i;

const OVER =
  /^[\s>*_-]*(?:-+ ?(?:Oprindelig meddelelse|Original Message|Videresendt meddelelse|Videresendt besked|Forwarded message) ?-+|(?:Start på videresendt (?:besked|meddelelse)|Begin forwarded message):|_{10,})\s*$/i;
/** With an hour or an address: “Den 3. maj 2016 skrev avisen:” is a sentence. */
const WROTE = /^\s*(?:Den|On) (?=.*\d)(?=.*(?:kl\.|@|\d[.:]\d\d)).{6,160}(?:skrev|wrote)\b.{0,120}:\s*$/su;

/**
 * How many lines from the first on are a mail program's own, over a mail that was answered or sent on: “Fra: … Sendt: …
 * Til: … Emne: …”, “Den … skrev …:”. A press release may have one of these fields, but not who, when and what together.
 * @param lines of a text, from one place on
 */
export function mailHead(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (OVER.test(first) || WROTE.test(first)) return 1;
  const wrapped = `${first} ${lines[1] ?? ''}`;
  if (/^\s*(?:Den|On) /.test(first) && !/:\s*$/.test(first) && WROTE.test(wrapped)) return 2;
  const fields: string[] = [];
  let end = 0;
  for (; end < lines.length; end++) {
    const field = FIELD.exec(lines[end] ?? '')?.[1];
    if (field === undefined && (lines[end]?.trim() !== '' || fields.length === 0)) break;
    if (field !== undefined) fields.push(field);
  }
  const has = (name: RegExp) => fields.some((field) => name.test(field));
  return has(WHO) && has(WHAT) && has(WHEN) ? end : 0;
}

/** The line with which a signature begins by an old convention (RFC 3676 §4.3). */
export const isSignatureMark = (line: string): boolean => /^--[ \u00A0]?$/.test(line);
