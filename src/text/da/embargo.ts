/** The words that journalists see at a press link, and what staff are told of a release that is late. */
export const embargoText = {
  description: 'Siden viser en nyhed til inviterede journalister.',
  noScript: 'Nyheden er krypteret, og din browser kan kun låse den op, når JavaScript er slået til.',
  loading: {
    title: 'Presselink',
    lead: 'Siden viser en nyhed til inviterede journalister, før den er ude.',
  },
  shown: 'Nyheden er hentet.',
  noKey: {
    title: 'Linket er ikke helt',
    lead: 'Brug hele det link, du har fået, også det, der står efter #.',
  },
  ended: {
    title: 'Linket gælder ikke længere',
    lead: 'Det er trukket tilbage eller afløst af et nyt. Ring eller skriv til pressekontakten, hvis du mangler nyheden.',
  },
  failed: {
    title: 'Nyheden kan ikke hentes lige nu',
    lead: 'Prøv igen om lidt. Går det stadig ikke, så ring eller skriv til pressekontakten.',
  },
  again: 'Prøv igen',
  contact: 'Pressekontakt',
  mark: 'Embargo',
  until: (moment: string) => `til ${moment}`,
  rule: (moment: string) =>
    `Nyheden må ikke offentliggøres, omtales eller deles før ${moment}, dansk tid. Til da kan den blive ændret.`,
  saveLink: 'Gem det link, du fik: adressen i browseren er ikke nok. Når nyheden er ude, fører linket til den.',
  out: 'Nyheden er ude nu.',
  read: 'Læs den, og del den, som du vil',
  late: {
    heading: (count: number) =>
      count === 1
        ? 'Denne nyhed skulle være ude nu og er det ikke:'
        : `Disse ${count} nyheder skulle være ude nu og er det ikke:`,
    more: (count: number) => `… og ${count} til`,
  },
} as const;
