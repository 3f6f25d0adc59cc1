/** Parts of a year that are longer than a month, with the numbers of their months. */
const periods: readonly { written: RegExp; name: string; months: readonly number[] }[] = [
  { written: /^forår/, name: 's1', months: [3, 4, 5] },
  { written: /^sommer/, name: 's2', months: [6, 7, 8] },
  { written: /^efterår/, name: 's3', months: [9, 10, 11] },
  { written: /^vinter/, name: 's4', months: [1, 2, 12] },
  { written: /^(?:1\.?|første) kvartal/, name: 'q1', months: [1, 2, 3] },
  { written: /^(?:2\.?|andet) kvartal/, name: 'q2', months: [4, 5, 6] },
  { written: /^(?:3\.?|tredje) kvartal/, name: 'q3', months: [7, 8, 9] },
  { written: /^(?:4\.?|fjerde) kvartal/, name: 'q4', months: [10, 11, 12] },
  { written: /^(?:1\.?|første) halvår/, name: 'h1', months: [1, 2, 3, 4, 5, 6] },
  { written: /^(?:2\.?|andet) halvår/, name: 'h2', months: [7, 8, 9, 10, 11, 12] },
];

/** A period as it stands before its year: `foråret`, `1. kvartal`. */
export const periodInWords =
  '(?<period>(?:forår|sommer|efterår|vinter)(?:et|en)?|(?:[1-4]\\.?|første|andet|tredje|fjerde)\\s+(?:kvartal|halvår)(?:et)?)';

/** A name for the period, and the months that it spans. Undefined for none: the third half of a year. */
export function periodOf(written: string): { name: string; months: readonly number[] } | undefined {
  const plain = written.toLowerCase().replace(/\s+/g, ' ');
  return periods.find((each) => each.written.test(plain));
}
