const numbers = new Intl.NumberFormat('da-DK');

const results = (count: number) => (count === 1 ? '1 resultat' : `${numbers.format(count)} resultater`);

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
  /** What the search came to, as it is read aloud. */
  outcome: (count: number, query: string) => {
    if (query) return count === 0 ? `Ingen resultater for ”${query}”` : `${results(count)} for ”${query}”`;
    return count === 0 ? 'Ingen resultater' : `${results(count)}, de nyeste først`;
  },
  results: 'Resultater',
  more: (count: number) => (count === 1 ? 'Vis én mere' : `Vis ${count} flere`),
  since: 'og frem',
  until: (year: string) => `til ${year}`,
  none: {
    spelling: 'Tjek stavningen.',
    fewer: 'Prøv med færre ord eller en kortere form, fx praktik i stedet for virksomhedspraktikanter.',
    narrowed: 'Fjern afgrænsningerne, så der søges i det hele.',
    elsewhere: {
      before: 'Du kan også se alle nyheder i ',
      archive: 'arkivet efter år',
      between: ' eller gå til ',
      initiatives: 'indsatserne',
      after: '.',
    },
  },
  unavailable: {
    before: 'Søgningen kan ikke hentes lige nu. Genindlæs siden, eller find nyhederne i ',
    archive: 'arkivet efter år',
    between: ' og under ',
    initiatives: 'indsatserne',
    after: '.',
  },
  noScript: {
    before: 'Søgningen foregår i din egen browser og har brug for JavaScript, som er slået fra. Find nyhederne i ',
    archive: 'arkivet efter år',
    between: ' og under ',
    initiatives: 'indsatserne',
    after: '.',
  },
} as const;
