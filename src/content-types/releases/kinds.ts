/** The kinds of release, each with the Danish word that readers see. The order is the order in the desk and in the search filter. */
export const kinds = {
  news: 'Nyhed',
  result: 'Resultat',
  launch: 'Ny indsats',
  agreement: 'Aftale',
  'pilot-selection': 'Pilotudvælgelse',
  'ministerial-visit': 'Ministerbesøg',
  invitation: 'Presseinvitation',
  statement: 'Udtalelse',
} as const;

export type Kind = keyof typeof kinds;
