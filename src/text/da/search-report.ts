/** The words of the build's report on the search. */
export const reportText = {
  doubtfulSplits:
    'Ord, der kan deles på to måder. Giver den første forkerte svar, så skriv ordet under »Ord, der aldrig deles«:',
  findNothing: 'Søgeord, der ikke fører til nogen nyhed:',
  sharedForms: 'Former, der hører til flere ord. Nyheder med det første ord kommer øverst:',
  summary: (doubtful: number, nothing: number, file: string) =>
    `Search words: ${doubtful} doubtful splits, ${nothing} lines that find nothing (${file})`,
} as const;
