/** What staff read around the preview. */
export const previewWords = {
  screen: 'Skærm',
  phone: 'Mobil',
  computer: 'Computer',
  look: 'Udseende',
  light: 'Lys',
  dark: 'Mørk',
  frame: 'Sådan kommer nyheden til at se ud',
  problems: (count: number) =>
    count === 1
      ? 'Én fejl i brødteksten. Nedenfor vises den, som den var før.'
      : `${count} fejl i brødteksten. Nedenfor vises den, som den var før.`,
  line: (line: number | undefined) => (line === undefined ? '' : `Linje ${line}: `),
  noBody: 'Brødtekst',
  noSettings: 'Nyhedsrummets indstillinger kan ikke læses, så nyheden kan ikke vises.',
} as const;
