import { anyMonth } from './months.ts';

/** Web and mail addresses, which must stay as they are written. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s"”'’]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/;

const UNITS =
  '%|‰|°C|pct\\.|procent(?:point)?|kr\\.|kroner|euro|mio\\.|mia\\.|million(?:er)?|milliard(?:er)?|[cmk]?m[²³]?|km/t|kg|kWh|MWh|GWh|MW|kW|ha';
const NUMBERED = '(?:kl|nr|stk|pkt|kap|s)\\.|§';

/** Where a space must not become the end of a line: before a unit or a month, after `kl.`, `§` and the like. */
const TIED = new RegExp(
  `(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))|(?<=\\b\\d{1,2}\\.) (?=(?:${anyMonth})(?!\\p{L}))` +
    `|(?<=(?<!\\p{L})(?:${NUMBERED}|kr\\.)) (?=\\d)|(?<=(?<!\\p{L})mi[oa]\\.) (?=(?:kr\\.|kroner|euro)(?!\\p{L}))`,
  'giu',
);

/**
 * Sets a piece of Danish text as it should be printed: ”…” for straight quotes, – for dashes and ranges, … for three
 * dots, and no-break spaces that keep a number with its unit. Changes no letter or digit, leaves addresses alone, and
 * may be applied twice. (Dansk Sprognævn, Retskrivningsordbogen, on dashes, hyphens and quotation marks; of the pairs of
 * marks that it allows, the one that looks alike at both ends, so that a quotation may span other markup.)
 * @param text plain text, without markup
 */
export function typography(text: string): string {
  if (!/["'§\d-]|\.\.\./.test(text)) return text;
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? set(part) : part))
    .join('');
}

function set(text: string): string {
  return text
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replace(/(?<![.…])\.\.\.(?![.…])/g, '…')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/(?<=\s)-(?=\s)/g, '–')
    .replace(ORDINALS, '$1–')
    .replace(RANGE, (found, from: string, to: string, at: number, all: string) =>
      isRange(from, to) && !CODE.test(all.slice(Math.max(0, at - 12), at)) ? `${from}–${to}` : found,
    )
    .replace(PHONE, (phone) => phone.replaceAll(' ', '\u00A0'))
    .replace(TIED, '\u00A0');
}

/** A phone number as Danes write it: eight digits in pairs. */
const PHONE = /(?<![\d+]|\d )(?:\+45 )?\d{2}(?: \d{2}){3}(?!\d| \d)/g;

/** `1.-3. juni`, `7.-9. klasse`. */
const ORDINALS = /(?<![\p{L}\p{N}.,–-])(\d{1,2}\.)-(?=\d{1,2}\.(?![\d-]))/gu;

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,2}[.:]\\d{2}|\\d{1,4}(?:,\\d+)?';
/** Two numbers with a hyphen between and nothing around them that makes them a date, a phone number or a code. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}/:+.,–-]|\\d[ \\u00A0])(${NUMBER})-(${NUMBER})(?![\\p{L}\\p{N}/:–-]|[.,]\\d|[ \\u00A0]\\d)`,
  'gu',
);

/** What stands before a number that is a name, not an amount. */
const CODE =
  /(?<!\p{L})(?:nr|nummer|sag|id|kode|tlf|telefon|mobil|cvr|cpr|ean|isbn|iso|ds|lov|version)[.:]{0,2}[ \u00A0]*$/iu;

/** A range rises: `2016-2019`, `2016-19`, `09.30-11.30`, but not `12-06` or `2233-4455`. */
function isRange(from: string, to: string): boolean {
  if (/^0\d(?![.:])/.test(from) || /^0\d(?![.:])/.test(to)) return false;
  const [low, high] = [value(from), value(to)];
  if (/^\d{4}$/.test(from) && /^\d{2}$/.test(to)) return isYear(low) && high > low % 100;
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to) && !(isYear(low) && isYear(high))) return false;
  return high > low;
}

function value(written: string): number {
  return Number(written.replace(/\.(?=\d{3})/g, '').replace(/[,:]/, '.'));
}

function isYear(number: number): boolean {
  return number >= 1500 && number < 2200;
}
