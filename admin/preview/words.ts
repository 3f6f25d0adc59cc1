/** What staff read around the preview. */
export const previewWords = {
  screen: 'Skærm',
  phone: 'Mobil',
  computer: 'Computer',
  look: 'Udseende',
  light: 'Lys',
  dark: 'Mørk',
  frame: 'Sådan kommer siden til at se ud',
  problems: (count: number) =>
    count === 1
      ? 'Én fejl i brødteksten. Nedenfor vises den, som den var før.'
      : `${count} fejl i brødteksten. Nedenfor vises den, som den var før.`,
  line: (line: number | undefined) => (line === undefined ? '' : `Linje ${line}: `),
  noBody: 'Brødtekst',
  noSettings: 'Nyhedsrummets indstillinger kan ikke læses, så siden kan ikke vises.',
  noPersonPage:
    'Personen har ingen side endnu. Den kommer, når en nyhed, der er ude, citerer personen eller har den som kontakt.',
  onlyBuilt: 'Teksten bruger MDX, som kun kan tegnes, når siden bygges. Gem den, og se den på selve siden.',
} as const;
