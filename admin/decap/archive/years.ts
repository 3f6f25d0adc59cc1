import type { PublishedRelease } from '../../stored/releases.ts';

/**
 * The years whose releases stand in the desk's list: this one, the last one, and those that someone may have scheduled
 * something for. A year that begins is among them before it does.
 * @param year the one that it is in Copenhagen
 */
export const listedYears = (year: number): number[] => [year + 2, year + 1, year, year - 1];

/** Where the archive begins when the site cannot tell. */
const usualReach = 15;

/**
 * The years before those, newest first, each of which is a list of its own.
 * @param published what the site knows of; undefined when it cannot tell
 */
export function archiveYears(year: number, published: readonly Pick<PublishedRelease, 'id'>[] | undefined): number[] {
  const oldest = Math.min(...listedYears(year));
  const years =
    published?.map(({ id }) => Number(id.slice(0, 4))) ?? Array.from({ length: usualReach }, (_, i) => oldest - 1 - i);
  return [...new Set(years)].filter((one) => one < oldest).sort((a, b) => b - a);
}
