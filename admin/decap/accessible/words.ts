/** What those who hear the desk are told, where Decap says nothing. */
export const wordsHeard = {
  desk: 'Redaktion',
  preview: 'Sådan bliver siden',
  form: 'Skema',
  text: 'Tekst',
  markdown: 'Skriv i Markdown',
  dialog: 'Vindue',
  drag: 'Træk rækken et andet sted hen',
  dragged: 'kan trækkes med mus eller finger',
  fold: 'Fold rækken sammen eller ud',
  removeRow: 'Slet rækken',
  remove: (choice: string) => `Fjern ${choice}`,
  /** In the label of a field that need not be filled in (`danish.ts`). */
  optional: 'kan udelades',
  /** In the hint of one that must be filled in under a condition only (`form/fields.ts`). */
  conditional: 'Skal udfyldes, ',
};
