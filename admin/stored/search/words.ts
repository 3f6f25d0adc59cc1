import type { Status } from '../../../src/content-types/releases/status.ts';

/** What the desk says of a search among the releases. */
export const foundWords = {
  status: {
    draft: 'Kladde',
    scheduled: 'Planlagt',
    published: 'Ude',
    withdrawn: 'Trukket tilbage',
  } satisfies Record<Status, string>,
  /** Out by its file; the site that answers has not been built since. */
  awaiting: 'Ude, når siden er bygget igen',
  underReview: 'Kladde, ikke udgivet',
  unreadable: 'Filen har en fejl',
  searching: 'Søger …',
  preparing: 'Teksterne gøres klar. Indtil da er der kun søgt i overskrifter og datoer på det, der er udgivet.',
  onlyHeadlines:
    'Søgningen i teksterne er ikke klar, så der er kun søgt i overskrifter og datoer på det, der er udgivet. Prøv igen om lidt.',
  reading: 'Det, der ikke er udgivet endnu, læses …',
  withoutUnpublished: 'Det, der ikke er udgivet, kunne ikke læses, så der er ikke søgt i det.',
  onlyRecent: 'Siden kan ikke fortælle, hvad den har udgivet. Der er kun søgt i de nyeste år.',
  none: 'Ingen nyheder passer.',
  found: (count: number) => (count === 1 ? '1 nyhed' : `${count} nyheder`),
} as const;

/** What the dialog says in which a link, or a release, is chosen. */
export type LinkWords = Record<keyof typeof linkWords, string>;

/** What the desk says when someone finds a release that is to be taken away. */
export const chooseWords = {
  find: 'Find nyheden',
  heading: 'Hvilken nyhed skal fjernes?',
  field: 'Søg efter nyheden, eller indsæt dens adresse',
  hint: 'Skriv ord fra nyheden, og vælg den på listen.',
  later: 'Den er ikke ude, og kan slettes i stedet.',
  chosen: 'Adressen er sat ind.',
  also: (more: readonly string[]) =>
    `Adressen er sat ind. Med nyheden forsvinder også ${more.join(', ')}. Det skrives under Følger med, når du gemmer.`,
} as const;

/** What the desk says when someone puts a link into a text. */
export const linkWords = {
  heading: 'Link',
  field: 'Søg efter en nyhed, eller indsæt en adresse',
  hint: 'Skriv ord fra nyheden, og vælg den på listen. Eller indsæt adressen på en anden side.',
  use: 'Brug adressen',
  remove: 'Fjern linket',
  cancel: 'Fortryd',
  refused:
    'Adressen kan ikke bruges. Den begynder med https://, mailto:, tel: eller /, og der er ingen mellemrum i den.',
  later: 'Linket virker først, når nyheden er ude.',
} as const;
