import type { Answer } from '../engine/engine.ts';
import type { Result } from '../engine/result.ts';
import type { Row } from './row.ts';

/** More would be an archive, not a list; each result is a file to fetch. */
export const mostRows = 1000;
/** So many are fetched at a time. */
const step = 20;

/**
 * Fetches every result of a search, up to the most that a list has.
 * @param report is told how many there are so far
 * @param isWanted asked again and again; when it says no, the rest is not fetched
 * @throws when a result cannot be fetched, or the list is not wanted any more
 */
export async function resultRows(
  answer: Answer,
  report: (count: number) => void,
  isWanted: () => boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  const last = Math.min(answer.total, mostRows);
  while (rows.length < last) {
    if (!isWanted()) throw new Error('The list is not wanted any more.');
    report(rows.length);
    const results = await answer.results(rows.length, Math.min(rows.length + step, last));
    if (results.length === 0) throw new Error('The search gives fewer results than it has.');
    rows.push(...results.map(rowOf));
  }
  return rows;
}

const rowOf = ({ title, day, address, kind, initiatives }: Result): Row => ({
  title: plain(title),
  day,
  address: new URL(address, location.href).href,
  kind,
  initiatives,
});

/** A headline without what only the page needs. */
const plain = (text: string) => text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ');
