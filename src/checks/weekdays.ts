import { isoDay, yearOf } from '../danish/dates.ts';
import { datesIn, weekdayOf, type WrittenDate } from '../danish/calendar.ts';
import { quoted, type Check } from './check.ts';

/**
 * A weekday that does not fit its date: “mandag den 13. juni 2017” was a Tuesday. Half of those who come to an event look
 * at the weekday, the other half at the date.
 */
export const weekdays: Check = {
  name: 'weekdays',
  find: ({ all, data }) =>
    all.flatMap(({ field, line, text }) =>
      datesIn(text).flatMap((date) => {
        const years = yearsOf(date, text, data.publishAt);
        const real = years.map((year) => weekdayOf(year, date.month, date.day));
        if (!date.weekday || real.includes(date.weekday)) return [];
        const truth = real[0] ? `dagen er en ${real[0]} i ${years[0]}` : 'datoen findes ikke';
        return { field, line, message: `${quoted(date.words)}: ${truth}.`, remedy: 'Ret ugedagen eller datoen.' };
      }),
    ),
};

const otherYear = /sidste år|i fjor|forrige år|året (?:før|efter)|næste år/iu;

/** A date without a year lies so many days at most before or after the publication. */
const farthest = 270;

/**
 * The years that a date may be of, the likeliest first: its own; else those that bring it near the publication, and any
 * that the passage names.
 */
function yearsOf({ year, month, day }: WrittenDate, text: string, publishAt: Date): number[] {
  if (year !== undefined) return [year];
  const published = Date.parse(isoDay(publishAt));
  const around = [-1, 0, 1].map((step) => yearOf(publishAt) + step);
  const days = (of: number) => Math.abs(Date.UTC(of, month - 1, day) - published) / 86_400_000;
  const byDistance = around.sort((a, b) => days(a) - days(b));
  const named = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([found]) => Number(found));
  return [...byDistance.filter((of) => otherYear.test(text) || days(of) <= farthest), ...named];
}
