/** The words of the pages that show what was changed in a release, and of its earlier versions. */
export const historyText = {
  title: 'Ændringer',
  pageTitle: (release: string) => `Ændringer: ${release}`,
  description: (release: string) => `Hvad der er ændret i nyheden ”${release}”, siden den blev udgivet.`,
  /** `since` is undefined where everything is known from the publication on. */
  unchanged: (since?: string) => `Teksten er ikke ændret siden ${since ?? 'udgivelsen'}.`,
  changed: (times: number, last: string) =>
    times === 1 ? `Teksten er ændret én gang, ${last}.` : `Teksten er ændret ${times} gange, senest ${last}.`,
  versions: (count: number) => `Teksten findes i ${count} udgaver.`,
  see: 'Se ændringerne',
  changedAt: (date: string) => `Ændret ${date}`,
  back: 'Læs nyheden',
  how: 'Sådan læses ændringerne',
  howText:
    'Nyeste ændring står øverst. Det, der er taget ud, er streget over. Det, der er sat ind, er understreget. Afsnit uden ændringer er ikke vist.',
  since: (moment: string) => `Nyhedsrummet viser ændringer fra ${moment}. Det, som er ændret før, er ikke med.`,
  /** Before and after what was taken out and put in, for those who hear the page. */
  marks: { out: { begin: '[udgår: ', end: ' slut] ' }, in: { begin: '[indsat: ', end: ' slut] ' } },
  kinds: {
    first: 'Første udgave',
    correction: 'Rettelse',
    update: 'Opdatering',
    unexplained: 'Ændring uden forklaring',
  },
  picture: 'Billede: ',
  published: (moment: string) => `Udgivet ${moment}.`,
  arrived: (moment: string) => `I dette nyhedsrum siden ${moment}.`,
  note: { correction: 'Rettelse', update: 'Opdatering' },
  events: {
    withdrawn: 'Trukket tilbage',
    restored: 'Udgivet igen',
    hidden: 'Taget ned',
    shown: 'Lagt op igen',
    reworded: 'Forklaring omskrevet',
    removed: 'Forklaring fjernet',
    replaced: 'Bilag skiftet ud',
  },
  eventText: {
    restored: 'Nyheden er ikke længere trukket tilbage.',
    hidden: 'Nyheden kunne ikke læses fra dette tidspunkt.',
    shown: 'Nyheden kunne læses igen fra dette tidspunkt.',
  },
  /** On the page of changes, and beside the attachment itself. */
  replaced: (attachment: string) =>
    `Bilaget ”${attachment}” er skiftet ud med en anden fil. Det, der stod i den gamle, kan ikke læses her.`,
  replacedAt: (date: string) => `skiftet ud ${date}`,
  version: {
    name: (number: number) => `Udgave ${number}`,
    of: (number: number, count: number) => `Udgave ${number} af ${count}`,
    read: (number: number) => `Læs hele udgave ${number}`,
    pageTitle: (number: number, release: string) => `Udgave ${number}: ${release}`,
    description: (number: number, release: string) => `Nyheden ”${release}”, som den lød i udgave ${number}.`,
    earlier: (from: string, until: string) => `Dette er en tidligere udgave. Den gjaldt fra ${from} til ${until}.`,
    inForce: (from: string) => `Dette er den udgave, der gælder nu. Den har gjaldt siden ${from}.`,
    withdrawn: 'Nyheden er trukket tilbage.',
    toCurrent: 'Læs den udgave, der gælder nu',
    toRelease: 'Læs nyheden på dens egen side',
    toChanges: 'Se alle ændringer',
    label: 'Om udgaven',
    noPictures: 'Billeder og bilag vises kun i den udgave, der gælder nu.',
  },
  cite: {
    title: 'Henvis til udgaven',
    text: (parts: { publisher: string; title: string; newsroom: string; number: number; moment: string }) =>
      `${parts.publisher}: ”${parts.title}”, ${parts.newsroom}, udgave ${parts.number} af ${parts.moment}.`,
    address: 'Fast adresse',
  },
} as const;
