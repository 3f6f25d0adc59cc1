/** The words of share links, feeds and share pictures. */
export const shareText = {
  heading: 'Del nyheden',
  services: { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn', bluesky: 'Bluesky', mail: 'Mail' },
  copy: 'Kopiér link',
  copied: 'Linket er kopieret',
  notCopied: 'Linket kunne ikke kopieres. Kopiér det fra adresselinjen.',
  device: 'Del …',
  print: 'Udskriv',
  picture: {
    ofRelease: (title: string, kind: string, date: string) => `”${title}”. ${kind}, ${date}.`,
    ofNewsroom: (name: string, tagline: string) => `${name}. ${tagline}.`,
    municipalities: (count: number) => `${count} kommuner`,
  },
  feed: {
    all: (newsroom: string) => newsroom,
    allDescription: (newsroom: string, publisher: string) =>
      `De seneste nyheder og pressemeddelelser fra ${newsroom}, udgivet af ${publisher}. Med hele teksten.`,
    initiative: (newsroom: string, initiative: string) => `${initiative} – ${newsroom}`,
    initiativeDescription: (initiative: string, summary: string) => `Nyheder om indsatsen ${initiative}. ${summary}`,
    municipality: (newsroom: string, municipality: string) => `${municipality} – ${newsroom}`,
    municipalityDescription: (municipality: string) =>
      `Nyheder om beskæftigelsesindsatsen i ${municipality}. Med hele teksten.`,
    rss: (title: string) => `${title} (RSS)`,
    json: (title: string) => `${title} (JSON Feed)`,
    withdrawn: (title: string) => `Trukket tilbage: ${title}`,
    withdrawnAt: 'Trukket tilbage',
    replacedBy: 'Læs i stedet',
    gone: (year: string) => `Fjernet: nyhed fra ${year}`,
    goneAt: 'Fjernet',
    note: { correction: 'Rettelse', update: 'Opdatering' },
  },
} as const;
