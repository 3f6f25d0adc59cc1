import type { EditorBlock } from '../blocks/blocks.ts';

/** Where a piece of Markdown is kept in the form of its block. */
export const MARKDOWN = 'markdown';

/**
 * A piece of text for which the rich-text editor has no form, such as a note of several paragraphs: shown and kept as it
 * is written. It is never offered, and no text is taken for it.
 */
export const rawMarkdown: EditorBlock = {
  id: 'raw-markdown',
  label: 'Tekst i Markdown',
  fields: [
    {
      name: MARKDOWN,
      label: 'Teksten, som den er skrevet',
      hint: 'Denne del kan kun rettes som Markdown. Den bliver gemt, præcis som den står her.',
      required: false,
      widget: 'text',
    },
  ],
  pattern: /^(?!)/,
  fromBlock: () => ({}),
  toBlock: ({ [MARKDOWN]: markdown }) => (typeof markdown === 'string' ? markdown : ''),
};
