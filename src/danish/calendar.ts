import { anyMonth, months } from './months.ts';

/** Danish names of the days, from Sunday as JavaScript counts. */
export const weekdayNames = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;

const shortMonths = months.map((month) => month.slice(0, 3));

/** A date as a text gives it: `12. juni 2017`, `12. juni`, `12/6`, `12-06-2017`. */
export interface WrittenDate {
  /** As it stands, with its weekday. */
  words: string;
  weekday: (typeof weekdayNames)[number] | undefined;
  day: number;
  /** 1–12. */
  month: number;
  year: number | undefined;
}

const named = `(?<day>\\d{1,2})\\.? (?<month>${anyMonth}|(?:${shortMonths.join('|')}|sept)\\.)(?!\\p{L})(?:,? (?<year>(?:19|20)\\d{2})(?!\\d|\\.\\d))?`;
const numbered =
  '(?<day>\\d{1,2})(?:/|[.-](?=\\d{1,2}[.-]\\d))(?<month>\\d{1,2})(?:[-/.](?<year>(?:19|20)\\d{2}|\\d{2}))?(?![\\d/]|[.,-]\\d)';
const before = `(?<![\\p{L}\\d/.,-])(?:(?<weekday>${weekdayNames.join('|')}),? )?(?:den |d\\. ?)?`;
const patterns = [named, numbered].map((date) => new RegExp(before + date, 'giu'));

/** Every date in a text that has at least day and month, in the order of the text. It may be one that no calendar has: 31. juni. */
export function datesIn(text: string): WrittenDate[] {
  return patterns
    .flatMap((pattern) => [...text.replaceAll('\u00A0', ' ').matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(({ 0: words, groups = {} }) => {
      const { weekday, day, month = '', year } = groups;
      return {
        words,
        weekday: weekdayNames.find((name) => name === weekday?.toLocaleLowerCase('da')),
        day: Number(day),
        month: monthOf(month.toLocaleLowerCase('da')),
        year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
      };
    })
    .filter(({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : shortMonths.indexOf(written.slice(0, 3)) + 1;
}

/** The weekday of a calendar day; undefined for a day that the month does not have. */
export function weekdayOf(year: number, month: number, day: number): (typeof weekdayNames)[number] | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? weekdayNames[date.getUTCDay()] : undefined;
}
