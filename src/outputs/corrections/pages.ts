import type { Newsroom } from '../../newsroom/type.ts';
import { pagesOf, type ListPage } from '../../newsroom/pages.ts';
import { correctionsOf, type Correction } from './correction.ts';

const perPage = 30;

/** The pages that list the corrections, the first at `/rettelser/`. */
export function correctionPages(newsroom: Pick<Newsroom, 'readable' | 'gone'>): ListPage<Correction>[] {
  return pagesOf(correctionsOf(newsroom), perPage, '/rettelser/');
}
