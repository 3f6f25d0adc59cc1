import { yearOf } from '../danish/dates.ts';
import type { Release } from '../content-types/releases/release.ts';

interface Year {
  year: number;
  count: number;
}

/** Every page of the archive asks, and there are as many of those as there are releases to count. */
const counted = new WeakMap<readonly Release[], readonly Year[]>();

/** How many releases each year has, by Copenhagen's calendar, newest year first. Years without releases are left out. */
export function countByYear(releases: readonly Release[]): readonly Year[] {
  const before = counted.get(releases);
  if (before) return before;
  const byYear = Map.groupBy(releases, ({ publishAt }) => yearOf(publishAt));
  const years = [...byYear].map(([year, { length: count }]) => ({ year, count })).sort((a, b) => b.year - a.year);
  counted.set(releases, years);
  return years;
}
