import { clockTime, dateAndTime, isoMoment } from '../danish/dates.ts';
import { quoted, type Check } from './check.ts';

/**
 * A moment with an offset that Copenhagen does not have then: `+01:00` in July is an hour later than whoever wrote it by
 * hand believes. So is a time in the hour that is skipped when summer time begins. The desk writes the right one by itself,
 * and `Z` is meant.
 */
export const offset: Check = {
  name: 'offset',
  find: ({ moments }) =>
    moments.flatMap(({ field, line, written }) => {
      const [, typed = '', own] = /^(.*?)([+-]\d\d:\d\d)$/.exec(written) ?? [];
      const moment = new Date(written.replace(' ', 'T'));
      if (own === undefined || own === '+00:00' || Number.isNaN(moment.getTime())) return [];
      const danish = isoMoment(moment);
      if (danish.endsWith(own)) return [];
      return {
        field,
        line,
        message: `${quoted(written)} er kl.\u00A0${clockTime(moment)} i Danmark.`,
        remedy: `Skriv ${danish}, hvis det er det, du mener, eller ${meantBy(typed)}.`,
        desk: {
          message: `Tidspunktet er skrevet i en anden tidszone. I Danmark er det ${dateAndTime(moment)}.`,
          remedy: 'Vælg det rigtige klokkeslæt i feltet.',
        },
      };
    }),
};

/** What was likely meant: the same time of day, in Danish time. */
function meantBy(typed: string): string {
  const inDenmark = ['+02:00', '+01:00'].map((zone) => new Date(`${typed.replace(' ', 'T')}${zone}`));
  const meant = inDenmark.find((moment) => isoMoment(moment).startsWith(typed.replace(' ', 'T').slice(0, 16)));
  return meant ? `${isoMoment(meant)}, hvis klokkeslættet er rigtigt` : 'et andet klokkeslæt: det findes ikke den nat';
}
