import type { Field } from './types.ts';

/** What a table is called among the blocks that the editor offers. */
export const TABLE = 'table';

/**
 * The text of a file. Never Decap's `richtext` widget: it rewrites every text on saving, also one that nobody touched.
 * No first heading: the page's own headline is that.
 * @param hint what the text is for
 * @param blocks the blocks that may be put into the text
 */
export function bodyField(hint: string, blocks: readonly string[] = []): Field {
  return {
    name: 'body',
    label: 'Brødtekst',
    hint,
    required: false,
    widget: 'markdown',
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [...blocks, TABLE],
  };
}

/** The text of a page that web staff write as MDX themselves: shown and kept exactly as it is written. */
export function sourceField(hint: string): Field {
  return { ...bodyField(hint), modes: ['raw'] };
}
