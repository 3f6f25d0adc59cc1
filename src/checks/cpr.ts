import type { Check } from './check.ts';

/**
 * Six digits that are a date and four after a hyphen, standing alone. The four need not fit the old control sum: since
 * 2007 numbers are given that do not (CPR-kontoret). A replacement number has 60 added to its day.
 */
const apart = /(?<![\p{L}\p{N}.,/-])(\d{2})(\d{2})\d{2} ?[-–‐‑] ?\d{4}(?![\p{L}\p{N}/-]|[.,]\d)/gu;
/** Without the hyphen it is one of many numbers, unless the text says what it is. */
const together = /(?<![\p{L}\p{N}.,/-])(\d{2})(\d{2})\d{2} ?\d{4}(?![\p{L}\p{N}/-]|[.,]\d)/gu;
const named = /cpr|personnumm?er/iu;
/** Numbers that case systems make of a date. */
const ofCases =
  /(?:sag(?:s|snr|snummer)?|journal\p{L}*|j\.? ?nr|ean|faktura\p{L}*|ordre\p{L}*|ref)[.:]*(?: ?(?:nr|nummer))?[.:]* ?$/iu;

/**
 * What looks like somebody's CPR number. To publish one is a breach of personal data security that must be reported
 * (databeskyttelsesloven § 11; GDPR art. 87 and 33). The number is not repeated in the message: that, too, is read by others.
 */
export const cpr: Check = {
  name: 'cpr',
  find: ({ all }) =>
    all
      .filter(({ text }) => holdsNumber(text))
      .map(({ field, line }) => ({
        field,
        line,
        message: 'Her står et tal, der ligner et CPR-nummer.',
        remedy: 'Slet det. Er det noget andet, så skriv det på en anden måde, så ingen tager fejl.',
      })),
};

function holdsNumber(text: string): boolean {
  const found = [...text.matchAll(apart), ...(named.test(text) ? text.matchAll(together) : [])];
  return found.some(
    ({ 1: day, 2: month, index }) => isDate(Number(day), Number(month)) && !ofCases.test(text.slice(0, index)),
  );
}

function isDate(day: number, month: number): boolean {
  const born = day > 60 ? day - 60 : day;
  return born >= 1 && month >= 1 && month <= 12 && born <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
