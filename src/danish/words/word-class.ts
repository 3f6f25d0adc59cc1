import { listed } from './listed.ts';

/** Before a noun in the singular without an article of its own: `vores leder`, `den nye leder`. */
const beforeNouns = listed(`
  daglig daglige deres din dygtig dygtige egen en enhver erfaren erfarne faglig faglige fast faste god gode hans hendes
  hver ingen jeres kommende lokal lokale min nuværende ny nye samme sin stor store tidligere ung unge vores øverste`);

/** The genitive of a noun in its definite form: `kommunens leder`, `projektets leder`. */
const genitive = /(?:ens|ets|nes)$/;

/** Before a verb: `hun leder`. What may also stand before a noun is left out: `som leder`, `den leder`. */
const beforeVerbs = listed('der du han hun i jeg man vi');

/**
 * What a form in -er is that may be a noun or a verb, after the word before it: `leder` is someone in _den nye leder_,
 * and what someone does in _hun leder_.
 * @param before the word before it, in small letters
 * @returns undefined where the word before does not tell
 */
export function classAfter(before: string): 'noun' | 'verb' | undefined {
  if (beforeNouns.has(before) || genitive.test(before)) return 'noun';
  return beforeVerbs.has(before) ? 'verb' : undefined;
}
