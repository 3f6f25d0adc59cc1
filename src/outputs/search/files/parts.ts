/** A part of the index: pages that came out in a stretch of time. */
export interface IndexPart<Page> {
  /** Its first month and how many it holds: `2016-01-16`. */
  name: string;
  /** Newest first. */
  pages: readonly Page[];
}

/** A part with more pages is cut in two, unless they all came out in one month. */
export const mostPages = 1000;
/** Far more months than any archive has: a power of two, to be halved down to one. */
const allMonths = 2 ** 16;

/**
 * Cuts an archive into stretches of time, newest first: halves it, and halves the halves, until none has too many pages.
 * Where it is cut depends on nothing but the pages inside, so that a page that comes, changes or goes leaves all other
 * parts as they were, and the same pages are cut alike whatever was there before.
 * @param pages newest first; the date is an ISO date, or empty
 */
export function indexParts<Page extends { date: string }>(
  pages: readonly Page[],
  most = mostPages,
  from = 0,
  months = allMonths,
): IndexPart<Page>[] {
  if (pages.length === 0) return [];
  if (pages.length <= most || months === 1) return [{ name: `${nameOf(from)}-${months}`, pages }];
  const middle = from + months / 2;
  const at = pages.findIndex(({ date }) => monthOf(date) < middle);
  const cut = at < 0 ? pages.length : at;
  return [
    ...indexParts(pages.slice(0, cut), most, middle, months / 2),
    ...indexParts(pages.slice(cut), most, from, months / 2),
  ];
}

function monthOf(date: string): number {
  const [, year = '0', month = '1'] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
  return Number(year) * 12 + Number(month) - 1;
}

const nameOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
