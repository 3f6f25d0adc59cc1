import { months } from '../months.ts';
import { ordinalOfWord, valueOfWord } from './number-words.ts';
import { periodInWords, periodOf } from './periods.ts';
import { percentOf, shareInWords } from './shares.ts';

/** A number, an amount, a share, a date or a time of day in a text, whatever way it is written. */
export interface Quantity {
  from: number;
  to: number;
  /** What it says, most exact first: `d20170612` before `d201706`; 68 mio. and 68.000.000 are both `n68000000`. */
  says: readonly string[];
  /** The months of a longer period: `d202103` of `foråret 2021`. */
  months?: readonly string[];
  isDate: boolean;
  /** What is counted, when it stands right after: `timer` in 225 timer. */
  counted: string | undefined;
}

const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?(?![a-zæøå])`).join('|')}|sept\\.?(?![a-zæøå]))`;
const year = '(?<year>(?:19|20)\\d\\d)';
const day = '0*(?<day>[1-9]|[12]\\d|3[01])';
const digits = '\\d{1,3}(?:[.\\u00A0 ]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?';
const number = `(?<number>${digits})`;
const start = '(?<![\\p{L}\\p{N},.])';
const end = '(?![\\p{L}\\p{N}])';

interface QuantityKind {
  pattern: RegExp;
  read(groups: Record<string, string | undefined>): Pick<Quantity, 'says' | 'months' | 'isDate'> | undefined;
}

/** The kinds, in the order that they are looked for: what one has found is out of the others' reach. */
const quantityKinds: readonly QuantityKind[] = [
  { pattern: rule(`${year}-(?<numeral>0[1-9]|1[0-2])(?:-${day})?${end}`), read: date },
  { pattern: rule(`${day}\\.?\\s*${month}(?:\\s+${year})?${end}`), read: date },
  { pattern: rule(`${day}[./-](?<numeral>0?[1-9]|1[0-2])[./\\s-]+${year}${end}`), read: date },
  { pattern: rule(`${day}/(?<numeral>0?[1-9]|1[0-2])${end}`), read: date },
  { pattern: rule(`${month}\\s+${year}${end}`), read: date },
  { pattern: rule(`${periodInWords}\\s+(?:i\\s+|af\\s+)?${year}${end}`), read: period },
  { pattern: rule(`(?:kl\\.?|klokken)\\s*0*(?<hour>1\\d|2[0-4]|\\d)(?:[.:](?<minute>[0-5]\\d))?${end}`), read: time },
  ...shareInWords.map((words) => ({ pattern: rule(`${words}${end}`), read: shareOf })),
  { pattern: rule(`${number}[\\s-]*(?:procent(?:s|er)?|pct\\.?|%)`), read: share },
  {
    pattern: rule(
      `${number}\\s*(?<scale>mio|million(?:er)?|mia|milliard(?:er)?|mill|tusind(?:e|er)?|hundrede|t\\.?kr)${end}\\.?`,
    ),
    read: amount,
  },
  { pattern: rule(`${year}${end}`), read: ({ year }) => ({ says: [`n${year}`, `d${year}`], isDate: true }) },
  { pattern: rule(`${number}(?![\\p{N}])`), read: amount },
];

function rule(pattern: string): RegExp {
  return new RegExp(start + pattern, 'giu');
}

/** What comes after a number and is not counted by it. */
const uncounted = /^(?:kr|kroner|kroners|og|eller|til|i|på|af|for|ud|den|det|de|år)$/i;

/** A day of the month in words, and a half or one and a half of what is counted in millions. Each keeps its length. */
const ordinalDay = new RegExp(`(?<!\\p{L})\\p{L}+(?=\\s+${month.replace('?<month>', '?:')})`, 'giu');
const halves = /(?<![\p{L}\p{N}])(?:en )?(?:halv|halvanden)(?= (?:million|milliard))/giu;

const halfOf = (words: string) => (/halvanden/i.test(words) ? '1,5' : '0,5');

/** A number in place of the words that say it, as long as they are. */
function asDigits(words: string, value: number | string | undefined): string {
  return value === undefined ? words : value.toString().padStart(words.length, '0');
}

/** Whether a word only says how large the number before it is: `190 tusind`. */
const isScale = (word: string, before: string): boolean =>
  /^(?:tusinde?|hundrede)$/i.test(word) &&
  (/\d\s*$/.test(before) || valueOfWord(/\p{L}+(?=\s*$)/u.exec(before)?.[0] ?? '') !== undefined);

/** All quantities in a text, in order. */
export function quantitiesIn(text: string): Quantity[] {
  // A number word becomes as many digits: `femten` is read as `000015`.
  let left = text
    .replace(ordinalDay, (word: string) => asDigits(word, ordinalOfWord(word)))
    .replace(halves, (words: string) => asDigits(words, halfOf(words)))
    .replace(/\p{L}+/gu, (word, at: number) =>
      isScale(word, text.slice(0, at)) ? word : asDigits(word, valueOfWord(word)),
    );
  if (!/\d|del|hver/i.test(left)) return [];
  const found: Quantity[] = [];
  for (const { pattern, read } of quantityKinds)
    left = left.replace(pattern, (whole: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const from = rest.at(-3) as number;
      const meaning = read(groups);
      if (!meaning) return whole;
      const to = from + whole.length;
      const [, counted] = /^[\s-]+(\p{L}{2,})/u.exec(text.slice(to, to + 40)) ?? [];
      found.push({
        from,
        to,
        ...meaning,
        counted: meaning.isDate || uncounted.test(counted ?? '') ? undefined : counted,
      });
      return '\u0001'.repeat(whole.length);
    });
  return found.sort((a, b) => a.from - b.from);
}

function date({ day, month, numeral, year }: Record<string, string | undefined>) {
  const number = numeral
    ? Number(numeral)
    : months.findIndex((name) => name.startsWith((month ?? '?').slice(0, 3).toLowerCase())) + 1;
  const mm = String(number).padStart(2, '0');
  const dd = day?.padStart(2, '0');
  const says = [
    ...(year && dd ? [`d${year}${mm}${dd}`] : []),
    ...(year ? [`d${year}${mm}`] : []),
    ...(dd ? [`d${mm}${dd}`] : []),
    ...(year ? [`d${year}`] : []),
  ];
  return { says, isDate: true };
}

/**
 * What a date without a year means in a text: the one that lies nearest to the day of the text.
 * @param said as `quantitiesIn` gives it
 * @param day ISO
 */
export function inYearOf(said: readonly string[], day: string): string[] {
  const [, mm = '', dd = ''] = /^d(\d\d)(\d\d)$/.exec(said[0] ?? '') ?? [];
  if (!mm) return [];
  const written = Number(day.slice(0, 4));
  const distance = (year: number) => Math.abs(Date.parse(`${year}-${mm}-${dd}`) - Date.parse(day));
  const [year] = [written, written + 1, written - 1].sort((a, b) => distance(a) - distance(b));
  return [`d${year}${mm}${dd}`, `d${year}${mm}`];
}

function period({ period = '', year = '' }: Record<string, string | undefined>) {
  const found = periodOf(period);
  if (!found) return undefined;
  const months = found.months.map((each) => `d${year}${String(each).padStart(2, '0')}`);
  return { says: [`d${year}${found.name}`, `d${year}`], months, isDate: true };
}

function shareOf(groups: Record<string, string | undefined>) {
  const shares = percentOf(groups);
  const counts = [groups['some'], groups['all']].flatMap((count) => (count ? [`n${Number(count)}`] : []));
  return shares.length === 0 ? undefined : { says: [...shares.map((each) => `p${each}`), ...counts], isDate: false };
}

function time({ hour = '', minute = '00' }: Record<string, string | undefined>) {
  return { says: [`t${hour.padStart(2, '0')}${minute}`], isDate: false };
}

function share({ number = '' }: Record<string, string | undefined>) {
  const value = code(valueOf(number));
  return { says: [`p${value}`, `n${value}`], isDate: false };
}

function amount({ number = '', scale = '' }: Record<string, string | undefined>) {
  const scaled = valueOf(number) * (scales.find(([name]) => scale.toLowerCase().startsWith(name))?.[1] ?? 1);
  return { says: [`n${code(Math.round(scaled * 1000) / 1000)}`], isDate: false };
}

const scales: readonly (readonly [string, number])[] = [
  ['mia', 1e9],
  ['milliard', 1e9],
  ['mi', 1e6],
  ['hundrede', 100],
  ['t', 1e3],
];

function valueOf(written: string): number {
  return Number(written.replace(/[.\s\u00A0]/g, '').replace(',', '.'));
}

/** A value in letters and digits only: 12,5 is `12k5`. */
const code = (value: number): string =>
  String(value)
    .replace('.', 'k')
    .replace(/[^\dk]/g, '');
