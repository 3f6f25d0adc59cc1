import { months } from '../../../danish/months.ts';

/** What pages have around an article: words to press, and what they say while they wait. */
const FURNITURE = [
  /^(?:Henter|Indlæser|Loading) ?(?:\.{3}|…)$/i,
  /^(?:(?:Del|Tweet|Send)(?: (?:på|via|med|som))? (?:Facebook|Twitter|X|LinkedIn|(?:e-?)?mail|Instagram|Messenger|WhatsApp)[\s|·,]*)+$/i,
  /^(?:Udskriv|Print|Kopi[eé]r link|Læs (?:siden )?op|Lyt(?: til (?:artiklen|siden))?|Til toppen|Tip en ven|Del(?: (?:artiklen|nyheden|siden|denne side))?|(?:Gå|Spring) til (?:hoved)?indhold(?:et)?|Tilbage(?: til (?:oversigten|nyheder|listen))?)$/i,
  /^(?:Pressemeddelelse|Nyhed)[.:]?$/i,
];

/** Whether a line belongs to the page that a release was copied from, and not to the release. */
export const isOfPage = (line: string): boolean => FURNITURE.some((pattern) => pattern.test(line));

const BEFORE =
  '(?:Nyhed(?:en)?(?: er)? fra|Publiceret|Offentliggjort|Udgivet|Oprettet|Dato|Pressemeddelelse|Nyhed|(?:Sidst |Senest )?opdateret)[:,.]?\\s*';
const NAMES = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join('|');
const DAY =
  '(?:(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})|(?<d>\\d{1,2})\\s*[-./]\\s*(?<m>\\d{2}|\\d(?!\\d))\\s*[-./]?\\s*(?<y>(?:19|20)\\d{2})' +
  `|(?<n>\\d{1,2})\\.?\\s*(?<name>${NAMES})\\s*(?<of>(?:19|20)\\d{2}))`;
const DATE_LINE = new RegExp(
  `^(?<before>${BEFORE})?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\\s*)?(?:den |d\\. ?)?${DAY}(?:,?\\s*(?:kl\\.?)?\\s*\\d{1,2}[.:]\\d{2})?\\.?$`,
  'i',
);

/**
 * The day that a line of a page names and nothing else: “Nyhed er fra 12-06-2017”, “12 / 062017”, “12. juni 2017”.
 * @returns as `2017-06-12`, and whether words say that it is the day of the release
 */
export function dayOfLine(line: string): { day: string; isNamed: boolean } | undefined {
  const { year, month, day, d, m, y, n, name, of, before } = DATE_LINE.exec(line.trim())?.groups ?? {};
  const byName =
    name === undefined ? undefined : months.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  const written = [year ?? y ?? of, month ?? m ?? byName, day ?? d ?? n].map(Number);
  const [inYear = NaN, inMonth = NaN, onDay = NaN] = written;
  const moment = new Date(Date.UTC(inYear, inMonth - 1, onDay));
  if (Number.isNaN(moment.getTime()) || moment.getUTCMonth() !== inMonth - 1 || moment.getUTCDate() !== onDay)
    return undefined;
  return { day: moment.toISOString().slice(0, 10), isNamed: before !== undefined };
}
