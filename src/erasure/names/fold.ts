import { plainSpelling } from '../../danish/spelling/spelling.ts';

/**
 * A text as names are compared in it: small letters, and for each of them where it stands in the text itself. What is not
 * ASCII is a letter or a digit.
 */
export interface Folded {
  letters: string;
  /** Where in the text a letter's sign begins and ends. */
  from: (index: number) => number;
  to: (index: number) => number;
}

const entities: Record<string, string> = {
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  eacute: 'é',
  egrave: 'è',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  rsquo: '’',
  apos: "'",
};

/**
 * A sign that is written in another way than as itself, or that is no plain ASCII: entities (MDX), escapes (YAML),
 * percent signs (addresses), letters with accents in one piece or two.
 */
const special =
  /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})|%(?:[2-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2})|[\0-\x7f]\p{M}+|[^\0-\x7f]\p{M}*/giu;

/** The letters alone: quick, to see whether a closer look is worth it. */
export const lettersOf = (text: string): string => text.replace(special, foldSign).toLowerCase();

/** The letters, each with its place. `letters` is the same as `lettersOf`. */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let letters = '';
  const add = (folded: string, from: number, to: number, each: boolean) => {
    for (let index = 0; index < folded.length; index++) {
      starts.push(each ? from + index : from);
      ends.push(each ? from + index + 1 : to);
    }
    letters += folded;
  };
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(special)) {
    add(text.slice(at, index).toLowerCase(), at, index, true);
    add(foldSign(sign).toLowerCase(), index, index + sign.length, false);
    at = index + sign.length;
  }
  add(text.slice(at).toLowerCase(), at, text.length, true);
  return { letters, from: (index) => starts[index] ?? text.length, to: (index) => ends[index] ?? text.length };
}

function foldSign(written: string): string {
  return [...signOf(written).normalize('NFC')].map(foldLetter).join('');
}

/** A letter or digit folded; of other signs, those that patterns know in their plain form, and all others as one. */
function foldLetter(letter: string): string {
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(letter)) return '';
  if (/[\n\u0085\u2028\u2029]/.test(letter)) return '\n';
  if (/\s/.test(letter)) return ' ';
  if (letter < '\x80') return letter;
  const plain = plainSpelling(letter.normalize('NFKC')).normalize('NFD');
  return plain.replace(/[^\0-\x7f]/gu, (sign) => signs[sign] ?? (/[\p{L}\p{N}]/u.test(sign) ? sign : ';'));
}

const signs: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '’': "'",
  '‘': "'",
  '´': "'",
  '“': '"',
  '”': '"',
};

/** The sign that an entity, an escape or a percent sign stands for; what stands for none is left as it is. */
function signOf(written: string): string {
  if (written.startsWith('%')) return decode(() => decodeURIComponent(written), written);
  if (written.startsWith('\\')) return decode(() => String.fromCodePoint(parseInt(written.slice(2), 16)), written);
  const [, hex, number, name] = /^&(?:#x([\da-f]+)|#(\d+)|([a-z]+));$/i.exec(written) ?? [];
  if (hex ?? number) return decode(() => String.fromCodePoint(parseInt(hex ?? number ?? '', hex ? 16 : 10)), written);
  return name === undefined ? written : (entities[name.toLowerCase()] ?? written);
}

function decode(read: () => string, otherwise: string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
