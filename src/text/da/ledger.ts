/** The words of what is gone and of what is empty. */
export const ledgerText = {
  gone: {
    label: 'Fjernet',
    ofRelease: (year: string) => `Nyhed fra ${year}`,
    release: (year: string) => `Nyheden fra ${year} er fjernet`,
    page: 'Siden er fjernet',
    description: (date: string) => `Det, der stod her, blev fjernet ${date}.`,
    at: (moment: string) => `Fjernet ${moment}.`,
    ways: 'Du kan lede videre her',
    archive: 'Alle nyheder',
    search: 'Søg i nyhederne',
    corrections: 'Rettelser',
  },
  emptied: {
    ofYear: (year: string) => `Ingen nyheder fra ${year}`,
    ofPage: (number: string) => `Nyheder, side ${number}`,
    yearLead: 'Der er ikke længere nyheder fra dette år. Måske er de trukket tilbage.',
    pageLead: 'Så mange sider er der ikke længere. De nyheder, der stod her, er rykket frem eller trukket tilbage.',
    newest: 'Se de nyeste nyheder',
    corrections: {
      ofPage: (number: string) => `Rettelser, side ${number}`,
      lead: 'Så mange sider med rettelser er der ikke længere. De, der stod her, er rykket frem.',
      newest: 'Se de nyeste rettelser',
    },
  },
} as const;
