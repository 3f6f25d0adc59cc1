import type { EditorBlock } from '../../blocks/blocks.ts';
import { TABLE } from '../../form/body.ts';

/** Where the table as it is written is kept in the form of its block. */
export const WRITTEN = 'written';

/** A table as the editor offers it: a grid to fill in, and in the file Markdown as before. */
export const tableBlock: EditorBlock = {
  id: TABLE,
  label: 'Tabel',
  fields: [
    {
      name: WRITTEN,
      label: 'Tabel',
      hint: 'Skriv i felterne. Tomme tabeller bliver ikke gemt.',
      required: false,
      widget: 'table',
    },
  ],
  pattern: /^(?!)/,
  fromBlock: () => ({}),
  toBlock: ({ [WRITTEN]: written }) => (typeof written === 'string' ? written : ''),
};
