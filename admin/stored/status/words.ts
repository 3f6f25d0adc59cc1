import { clockTime, longDate, yearOf } from '../../../src/danish/dates.ts';
import type { PublicStanding } from '../../../src/life/embargo/standing.ts';

/** `3. december kl. 9.00`, with the year when it is not this one. */
function momentInWords(at: Date, now: Date): string {
  const day = yearOf(at) === yearOf(now) ? longDate(at).replace(/ \d{4}$/, '') : longDate(at);
  return `${day} kl. ${clockTime(at)}`;
}

/** A release's status in the words that staff see everywhere. */
export function standingInWords({ kind, at, visible, changed }: PublicStanding, now: Date): string {
  if (changed && visible && kind !== 'withdrawn') return 'Ude, med ændringer der ikke er udgivet';
  switch (kind) {
    case 'draft':
      return 'Kladde';
    case 'scheduled':
      return `Planlagt til ${momentInWords(at, now)}`;
    case 'late':
      return `Skulle have været ude ${when(at, now)}; siden er ikke bygget endnu`;
    case 'building':
      return visible ? 'Ude i en ældre udgave. Gemt, siden bygges' : 'Gemt, siden bygges';
    case 'out':
      return 'Ude';
    case 'withdrawn':
      return 'Trukket tilbage';
    case 'removed':
      return 'Fjernet';
    case 'unknown':
      return 'Skal være ude; siden svarer ikke';
  }
}

/** The same as a sentence to go before a question: what the reader of the question must know first. */
export function standingAsSentence(standing: PublicStanding, now: Date): string {
  const words = standingInWords(standing, now);
  if (standing.changed) return `${words}.`;
  if (standing.kind === 'draft') return 'Det er en kladde, som kun redaktionen kan se.';
  if (standing.kind === 'scheduled')
    return `Det er planlagt til ${momentInWords(standing.at, now)} og er ikke ude endnu.`;
  if (standing.kind === 'out') return 'Det er ude, og alle kan læse det.';
  return `${words}.`;
}

const sameDay = (a: Date, b: Date) => longDate(a) === longDate(b);
const when = (at: Date, now: Date) => (sameDay(at, now) ? `kl. ${clockTime(at)}` : momentInWords(at, now));

/** The words around what the desk says of a release that has been saved. */
export const statusWords = {
  isNew: 'Ny, ikke gemt endnu',
  saved: 'Gemt. Siden bygges.',
  usual: (minutes: number) =>
    minutes <= 1 ? 'Det plejer at tage op til et minut.' : `Det plejer at tage ${minutes} minutter.`,
  notYet: 'Siden er ikke bygget endnu.',
  tellWebStaff: 'Det varer længere, end det plejer. Sig det til webredaktionen.',
  out: (at: Date | undefined) => (at ? `Ude kl. ${clockTime(at)}` : 'Ude nu'),
  withdrawn: 'Trukket tilbage på siden',
  removed: 'Fjernet fra siden',
  asDraft: 'Gemt som kladde.',
  scheduled: (at: Date, now: Date) => `Gemt. Planlagt til ${momentInWords(at, now)}.`,
  see: 'Se på siden',
  dismiss: 'Luk beskeden',
  failed: 'Siden kan ikke bygges, før dette er rettet:',
  unnamed: 'Noget uden overskrift eller navn',
  failedWhy: 'Siden kunne ikke bygges, og herfra kan ikke ses hvorfor. Sig det til webredaktionen.',
  field: (label: string) => `Felt: ${label}`,
  line: (line: number) => `Linje ${line}`,
  remedy: (remedy: string) => `Gør sådan: ${remedy}`,
  stuck: 'Gemt, men siden kan ikke bygges',
  planned: 'Planlagt',
  lateHeading: 'Skulle have været ude',
  lateWhy: 'Siden er ikke bygget, siden det skulle have været ude.',
  nothingPlanned: 'Der er ikke planlagt noget.',
  plannedUnread: 'Listen kunne ikke hentes. Prøv igen om lidt.',
  siteSilent: 'Siden svarer ikke, så herfra kan ikke ses, hvad der er ude.',
  close: 'Luk',
} as const;
