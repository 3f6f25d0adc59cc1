/** The words of the list of corrections and of its feeds. */
export const correctionsText = {
  title: 'Rettelser',
  description: (publisher: string) =>
    `Alt, hvad ${publisher} har rettet, trukket tilbage eller fjernet efter udgivelsen, det nyeste først.`,
  lead: 'Her står alt, hvad vi har rettet, trukket tilbage eller fjernet efter udgivelsen, det nyeste først.',
  none: 'Der er endnu ingen rettelser.',
  kind: { correction: 'Rettelse', withdrawal: 'Trukket tilbage', removal: 'Fjernet' },
  follow: 'Følg rettelserne',
  paging: 'Flere sider med rettelser',
  newer: 'Nyere rettelser',
  older: 'Ældre rettelser',
  feed: (newsroom: string) => `Rettelser – ${newsroom}`,
} as const;
