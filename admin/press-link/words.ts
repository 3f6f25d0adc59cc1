/** What the desk says of a press link. */
export const pressLinkWords = {
  make: 'Lav et presselink',
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret.',
  notCopied: 'Linket kunne ikke kopieres. Markér det, og tryk Ctrl+C.',
  renew: 'Lav et nyt link',
  remove: 'Fjern linket',
  works:
    'Linket virker, når nyheden er udgivet her i redaktionen, og siden er bygget igen. Alle, der har linket, kan læse nyheden og sende linket videre.',
  until: (moment: string) => `Det viser nyheden til ${moment}. Derefter fører det til den.`,
  replaced: 'Laver du et nyt link, holder det gamle op med at virke, når siden er bygget igen.',
  draft: 'Nyheden er en kladde. Linket viser den først, når Kladde er slået fra.',
  out: 'Tidspunktet i Udgives er ikke i fremtiden, så linket fører bare til nyheden, når den er ude.',
} as const;
