import { yearOf } from '../danish/dates.ts';
import type { Release } from './release.ts';

/** How many releases each year has, by Copenhagen's calendar, newest year first. Years without releases are left out. */
export function countByYear(releases: readonly Release[]): { year: number; count: number }[] {
  const byYear = Map.groupBy(releases, ({ publishAt }) => yearOf(publishAt));
  return [...byYear].map(([year, { length: count }]) => ({ year, count })).sort((a, b) => b.year - a.year);
}
