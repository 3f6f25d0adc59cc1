/** What the grid of a table says. Rows and columns are counted from 1. */
export const tableWords = {
  headed: 'Øverste række er overskrifter',
  addRow: 'Tilføj række',
  addColumn: 'Tilføj kolonne',
  cell: (row: number, column: number) => `Række ${row}, kolonne ${column}`,
  heading: (column: number) => `Overskrift, kolonne ${column}`,
  align: (column: number) => `Justering af kolonne ${column}`,
  removeRow: (row: number) => `Slet række ${row}`,
  removeColumn: (column: number) => `Slet kolonne ${column}`,
  grid: 'Tabellens felter',
  marked: 'Stjerner om ord betyder fed eller kursiv. Lad dem stå.',
};

/** How a column may be aligned, and what that is called. */
export const alignments = [
  ['', 'Som tekst'],
  ['right', 'Højre (tal)'],
  ['center', 'Midt'],
  ['left', 'Venstre'],
] as const;
