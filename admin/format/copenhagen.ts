import { clockTime, dateAndTime, isoMoment, weekday } from '../../src/danish/dates.ts';

/** Between what a browser's field for date and time holds, `2026-06-12T09:00`, and a moment as files hold it. */

/** Copenhagen's winter time and summer time, later moment first. */
const offsets = ['+01:00', '+02:00'] as const;

/**
 * The moment that someone means by a date and time: Copenhagen's, whatever zone their computer is in. Where the clocks are
 * put back and a time comes twice, the first; where they are put forward and it does not come, the time an hour later.
 * @param typed `2026-06-12T09:00`
 * @returns `2026-06-12T09:00:00+02:00`
 */
export function momentAt(typed: string): string {
  const meant = offsets.map((offset) => `${typed}:00${offset}`).filter(isCopenhagens);
  const winter = `${typed}:00${offsets[0]}`;
  return meant.at(-1) ?? (isReadable(winter) ? isoMoment(new Date(winter)) : winter);
}

/**
 * What the field shows of a moment.
 * @param moment in ISO 8601 with any offset
 */
export const shownAt = (moment: string): string =>
  (isReadable(moment) ? isoMoment(new Date(moment)) : moment).slice(0, 'yyyy-mm-ddThh:mm'.length);

/** The moment in words, `fredag den 12. juni 2026 kl. 9.00`; none for one that is only half typed. */
export function inWords(moment: string): string {
  if (!isReadable(moment)) return '';
  const date = new Date(moment);
  return `${weekday(date)} den ${dateAndTime(date)}${whichOfTwo(moment)}`;
}

/** A time that comes twice in the night when summer time ends. */
function whichOfTwo(moment: string): string {
  const both = offsets.map((offset) => `${shownAt(moment)}:00${offset}`);
  if (!both.every(isCopenhagens)) return '';
  const first = new Date(moment).getTime() === new Date(both[1] ?? '').getTime();
  return `, ${first ? 'første' : 'anden'} gang klokken er ${clockTime(new Date(moment))} den nat`;
}

const isCopenhagens = (moment: string): boolean => isReadable(moment) && isoMoment(new Date(moment)) === moment;

/** Nobody publishes before summer time; a year such as 0202 is one that is being typed. */
const isReadable = (moment: string): boolean => new Date(moment).getTime() >= Date.UTC(1981, 0);
