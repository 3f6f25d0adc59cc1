const numbers = new Intl.NumberFormat('da-DK');

const list = new Intl.ListFormat('da-DK', { type: 'conjunction' });

const results = (count: number) => (count === 1 ? '1 resultat' : `${numbers.format(count)} resultater`);

/** How a sentence ends that leads away from the search. */
const archiveAndInitiatives = {
  archive: 'arkivet efter år',
  between: ' og under ',
  initiatives: 'indsatserne',
  after: '.',
};

/** The words of the search page. */
export const searchText = {
  title: 'Søg',
  description: 'Søg i alle nyheder, pressemeddelelser og indsatser.',
  field: 'Søg i nyheder og indsatser',
  submit: 'Søg',
  initiative: 'Indsats',
  narrow: 'Afgræns',
  narrowed: (count: number) => (count === 0 ? 'Afgræns' : `Afgræns (${count} valgt)`),
  facets: { initiative: 'Indsats', municipality: 'Kommune', kind: 'Type', year: 'År' },
  toResults: 'Spring til resultaterne',
  clear: 'Fjern alle afgrænsninger',
  order: 'Rækkefølge',
  orders: { best: 'Bedste match', newest: 'Nyeste først' },
  latest: 'Seneste nyheder',
  all: 'Se alle nyheder',
  suggest: { list: 'Forslag', initiative: 'Indsats', municipality: 'Kommune', person: 'Person', title: 'Nyhed' },
  /** How many suggestions there are, as it is read aloud. */
  suggested: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  /** A query that was changed: what is shown, and the way back to what was typed. */
  changed: {
    shown: 'Viser resultater for ',
    between: '. ',
    instead: (query: string) => `Søg i stedet efter ”${query}”`,
    aloud: (query: string) => `i stedet for ”${query}”`,
  },
  literal: { said: (query: string) => `Der er søgt præcis efter ”${query}”. `, undo: 'Søg også efter andre former' },
  partial: 'Passer delvist',
  partialLead: 'Her står nogle af ordene, men ikke dem alle.',
  /** The heading's text when other words led here, which may mean the same. */
  also: (words: readonly string[]) => `Ikke med de samme ord. Også: ${words.join(', ')}.`,
  /** A question about a query whose words are right and stand nowhere. */
  perhaps: { before: 'Mente du ', after: '?' },
  unknown: (words: readonly string[]) => `Ingen nyheder indeholder ${list.format(words.map((word) => `”${word}”`))}.`,
  via: (words: readonly string[]) => `Fundet via: ${words.join(', ')}`,
  /** What journalists export: the list of results. */
  export: {
    copy: 'Kopiér listen',
    csv: 'Hent som CSV',
    copied: (count: number) => `Listen er kopieret: ${results(count)}`,
    saved: (count: number) => `Listen er hentet: ${results(count)}`,
    most: (count: number, of: number) => `de første ${numbers.format(count)} af ${numbers.format(of)}`,
    fetching: (count: number, of: number) => `Henter ${numbers.format(count)} af ${numbers.format(of)} …`,
    failed: 'Listen kunne ikke hentes. Prøv igen.',
    notCopied: 'Listen kunne ikke kopieres. Hent den som CSV i stedet.',
    file: 'nyheder',
    columns: { title: 'Titel', date: 'Dato', address: 'Adresse', kind: 'Type', initiatives: 'Indsatser' },
  },
  follow: (name: string) => `Følg ${name}:`,
  /** What the search came to. */
  outcome: (full: number, partial: number, query: string) => {
    if (query === '') return full === 0 ? 'Ingen resultater' : `${results(full)}, de nyeste først`;
    if (partial === 0) return full === 0 ? `Ingen resultater for ”${query}”` : `${results(full)} for ”${query}”`;
    return full === 0
      ? `Ingen resultater med alt i ”${query}”. ${numbers.format(partial)} passer delvist`
      : `${results(full)} for ”${query}” og ${numbers.format(partial)}, der passer delvist`;
  },
  results: 'Resultater',
  waiting: 'Søger …',
  cannot: 'Ingen søgning lige nu',
  more: (count: number) => (count === 1 ? 'Vis én mere' : `Vis ${count} flere`),
  since: 'og frem',
  until: (year: string) => `til ${year}`,
  none: {
    spelling: 'Tjek stavningen.',
    fewer: 'Prøv med færre ord eller en kortere form, fx praktik i stedet for virksomhedspraktikanter.',
    years: 'Nyheder efter år',
    initiatives: 'Indsatser i gang',
    elsewhere: {
      before: 'Du kan også se alle nyheder i ',
      ...archiveAndInitiatives,
      between: ' eller gå til ',
    },
  },
  unavailable: {
    before: 'Søgningen kan ikke hentes lige nu. Genindlæs siden, eller find nyhederne i ',
    ...archiveAndInitiatives,
  },
  noScript: {
    before: 'Søgningen foregår i din egen browser og har brug for JavaScript, som er slået fra. Find nyhederne i ',
    ...archiveAndInitiatives,
  },
} as const;
