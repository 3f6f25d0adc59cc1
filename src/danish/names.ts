const word = "\\p{Lu}(?:[\\p{L}'’-]*\\p{Ll})?[\\p{L}’-]*";
const sequence = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.|${word})(?:[ \\u00A0](?:\\p{Lu}\\.|${word}))+`, 'gu');

/** A name in a text: its words as they stand, two to four of them. */
export type Name = readonly string[];

/** Words that make a row of capitals the name of a place or an institution: Aarhus Kommune, which may be Århus too. */
const notPeople =
  /^(?:kommune|region|amt|by|havn|station|jobcenter|center|skole|gymnasium|kirke|sygehus|hospital|allé)s?$|(?:gade|vej|plads|torv|stræde|skolen|centret|udvalget|styrelsen|ministeriet|fonden|kommunes?)$/iu;

/**
 * What may be names of people: two to four words in a row, each with a capital and small letters. A longer row gives all
 * its parts, for “Borgmester Karen Holst” holds “Karen Holst”.
 */
export function namesIn(text: string): Name[] {
  return [...text.matchAll(sequence)].flatMap(([found]) => {
    const words = found.split(/[ \u00A0]/).filter((part) => /\p{Ll}/u.test(part));
    if (words.some((word) => notPeople.test(word))) return [];
    const parts: Name[] = [];
    for (let length = Math.min(4, words.length); length >= 2; length--)
      for (let from = 0; from + length <= words.length; from++) parts.push(words.slice(from, from + length));
    return parts;
  });
}

/** A name without its genitive: “Karen Holsts” and “Jens Hansen’s” belong to Karen Holst and Jens Hansen. */
export function isSameName(one: Name, other: Name): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b || a === `${b}s` || b === `${a}s`;
}

/**
 * Whether two names look like one name in two spellings: the same but for one word that sounds alike or differs in a
 * single letter inside it, or alike in sound throughout. Sofie and Sophie Løhde do; Jens Hansen and Jens Jansen, Martin
 * and Martine Krog do not, and neither do names that differ by genitive or hyphen.
 */
export function isSpelledAlike(one: Name, other: Name): boolean {
  if (one.length !== other.length || isSameName(one, other)) return false;
  // Only the last word has a genitive: Andreas Krog does not own Andrea Krog.
  const pairs = one.map((word, index) => [word, other[index] ?? '', index === one.length - 1] as const);
  const differing = pairs.filter(([a, b, isLast]) => a !== b && !(isLast && isSameName([a], [b])));
  const alike = differing.filter(([a, b, isLast]) => soundsAlike(a, b, isLast));
  return alike.length === differing.length || (differing.length === 1 && differing.every(([a, b]) => isNear(a, b)));
}

/** What names are compared by first: only names with the same key can be spelled alike. */
export const nameKey = (name: Name): string => name.map((word) => sound(word).slice(0, 1)).join('');

const plain = (name: Name): string =>
  name
    .join(' ')
    .replace(/['’](?=s?$)/, '')
    .replaceAll('-', ' ');

/**
 * One letter inside the word is another, too many or missing; not the last, which makes another name of it: Martin,
 * Martine. Names on -sen are many and near each other: Larsen, Lassen, Jensen, Jepsen. They must differ by a vowel.
 */
function isNear(a: string, b: string): boolean {
  const [ofA, ofB] = differenceOf(a, b);
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || Math.max(ofA.length, ofB.length) !== 1) return false;
  if (a.endsWith('sen') && b.endsWith('sen')) return /^(?:e|[aeiouyæøå]{2}|dt|td)$/.test(ofA + ofB);
  return a.length === b.length || !(a.startsWith(b) || b.startsWith(a));
}

/** The letters of each that differ between two words that are alike before and after them. */
function differenceOf(a: string, b: string): [string, string] {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
}

function soundsAlike(a: string, b: string, mayHaveGenitive: boolean): boolean {
  const [one, other] = [sound(a), sound(b)];
  return one === other || (mayHaveGenitive && (one === `${other}s` || other === `${one}s`));
}

/** Spellings of the same sound in Danish names, each written one way: Løhde, Lohde; Aagaard, Ågård; Winther, Vinter. */
const alike: [RegExp, string][] = [
  [/aa/g, 'å'],
  [/ae/g, 'æ'],
  [/(?:oe|ö)/g, 'ø'],
  [/ä/g, 'æ'],
  [/ph/g, 'f'],
  [/(?:ck|ch|c(?=[aouklrt]|$)|q)/g, 'k'],
  [/c/g, 's'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/kj/g, 'k'],
  [/gj/g, 'g'],
  [/(?<=[tgk])h/g, ''],
  [/h(?=[vj])/g, ''],
  [/(?<=\p{L})h(?=[^aeiouyæøå]|$)/gu, ''],
  [/(.)\1+/g, '$1'],
];

function sound(word: string): string {
  const letters = word
    .toLocaleLowerCase('da')
    .normalize('NFC')
    .replace(/[-'’.]/g, '')
    .replace(/[éè]/g, 'e');
  return alike.reduce((sounded, [spelling, one]) => sounded.replace(spelling, one), letters);
}
