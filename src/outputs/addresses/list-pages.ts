import { yearAddress } from '../../content-types/releases/address.ts';
import { correctionPages } from '../corrections/pages.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { pagesOf } from '../../newsroom/pages.ts';
import { countByYear } from '../../newsroom/years.ts';

/** The addresses of the pages that list releases and corrections, as they are now. They become fewer when a list shrinks. */
export function listPages(newsroom: Newsroom): string[] {
  const { releases, settings } = newsroom;
  return [
    ...pagesOf(releases, settings.perPage).map(({ address }) => address),
    ...countByYear(releases).map(({ year }) => yearAddress(year)),
    ...correctionPages(newsroom).map(({ address }) => address),
  ];
}
