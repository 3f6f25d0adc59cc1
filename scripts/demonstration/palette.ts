/** The colours of all the demonstration's pictures: few, so that the pictures look like the work of one hand. */
export const colour = {
  night: '#06302a',
  petrol: '#0b5345',
  sea: '#2a7a69',
  fjord: '#58a895',
  mint: '#7fd6bd',
  mist: '#c9ece0',
  paper: '#fbf6ea',
  sand: '#efe3cb',
  dune: '#d9c39c',
  earth: '#a98658',
  wood: '#8a5c38',
  bark: '#5a3a25',
  yellow: '#ffe08a',
  amber: '#f0b94d',
  red: '#c8503c',
  rust: '#96382b',
  ink: '#14211f',
  steel: '#8fa6a0',
  snow: '#f4f8f6',
} as const;

/** Skin and hair: people of Fjordby. */
export const skin = { light: '#f0c5a0', warm: '#d79b72', brown: '#9a6644', dark: '#6e4630' } as const;
export const hair = { black: '#1d1a18', brown: '#54351f', red: '#a5532c', blond: '#dcb56a', grey: '#c3c6c1' } as const;
