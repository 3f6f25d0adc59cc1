import { longDay } from '../../../danish/dates.ts';

/** One result as journalists export it. */
export interface Row {
  title: string;
  /** `2017-06-12` */
  day: string;
  /** With host. */
  address: string;
  kind: string;
  initiatives: readonly string[];
}

/** The list as lines of text, to be put in a mail: title, date and address, with a blank line between two results. */
export const asText = (rows: readonly Row[]): string =>
  rows.map(({ title, day, address }) => `${title}\n${longDay(day)}\n${address}`).join('\n\n');
