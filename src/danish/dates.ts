/**
 * Dates as Danes read them. A stored moment has an offset; every shown one is Copenhagen's, whatever clock the machine
 * that builds has.
 */
const zone = 'Europe/Copenhagen';

// A formatter costs far more to make than to use, and a page uses many.
const dateFormat = new Intl.DateTimeFormat('da-DK', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('da-DK', { timeZone: zone, hour: 'numeric', minute: '2-digit' });
const weekdayFormat = new Intl.DateTimeFormat('da-DK', { timeZone: zone, weekday: 'long' });
const monthFormat = new Intl.DateTimeFormat('da-DK', { timeZone: zone, month: 'long' });
const partsFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
const offsetFormat = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** `12. juni 2017` */
export const longDate = (moment: Date): string => dateFormat.format(moment);

/** `14.30` */
export const clockTime = (moment: Date): string => timeFormat.format(moment);

/** `12. juni 2017 kl. 14.30`, the hour on one line with its `kl.` */
export const dateAndTime = (moment: Date): string => `${longDate(moment)} kl.\u00A0${clockTime(moment)}`;

/** `mandag` */
export const weekday = (moment: Date): string => weekdayFormat.format(moment);

/** The date badge's parts: `{ day: 12, month: 'juni', year: 2017 }`. */
export function dateParts(moment: Date): { day: number; month: string; year: number } {
  const [year, , day] = isoDay(moment).split('-').map(Number) as [number, number, number];
  return { day, month: monthFormat.format(moment), year };
}

/** The calendar day in Copenhagen: `2017-06-12`. */
export const isoDay = (moment: Date): string => partsFormat.format(moment).slice(0, 10);

/** The year in Copenhagen: New Year's Eve ends there, not in London. */
export const yearOf = (moment: Date): number => Number(isoDay(moment).slice(0, 4));

/** The moment with Copenhagen's offset, for machines: `2017-06-12T14:30:00+02:00`. */
export function isoMoment(moment: Date): string {
  const offset =
    offsetFormat
      .formatToParts(moment)
      .find((part) => part.type === 'timeZoneName')
      ?.value.slice(3) || '+00:00';
  return `${partsFormat.format(moment).replace(' ', 'T')}${offset}`;
}

/** A calendar day as Danes read it: `2016-01-01` → `1. januar 2016`. Noon keeps it the same day in every zone. */
export const longDay = (day: string): string => longDate(new Date(`${day}T12:00:00Z`));

/** Whole months from one moment to a later one, by Copenhagen's calendar. */
export function monthsBetween(from: Date, to: Date): number {
  const [fromYear, fromMonth, fromDay] = isoDay(from).split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = isoDay(to).split('-').map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The moment at which a calendar day begins in Copenhagen, where clocks are never changed at midnight. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return isoDay(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
}

/** The calendar day after another. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The first day on which so many whole months have gone since a moment (`monthsBetween`): the day of the same number, or
 * the first of the next month where there is none.
 */
export function dayAfterMonths(from: Date, months: number): string {
  const [year, month, day] = isoDay(from).split('-').map(Number) as [number, number, number];
  const same = new Date(Date.UTC(year, month - 1 + months, day));
  // JavaScript reads 31 November as 1 December, and 30 February as 1 or 2 March.
  if (same.getUTCDate() !== day) same.setUTCDate(1);
  return same.toISOString().slice(0, 10);
}
