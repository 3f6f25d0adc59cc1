import type { Block } from '../../src/mdx/blocks/block.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { bodyField } from '../form/body.ts';
import { type Choice, fieldOf, unlessSaid } from '../form/fields.ts';
import { ATTRIBUTES, readAttributes, writeTag } from './tag.ts';
import type { Field } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** A block as the editor offers it: a form, and the way from the text to the form and back. */
export interface EditorBlock {
  id: string;
  label: string;
  fields: Field[];
  /** What a folded block is called: its label and its first words. Decap fills in the fields in braces. */
  summary?: string;
  pattern: RegExp;
  fromBlock(match: RegExpMatchArray): Record<string, unknown>;
  toBlock(data: Record<string, unknown>): string;
}

/** The widgets of attributes that are not a line of text. */
const choices: Record<string, Record<string, Choice>> = {
  Quote: { person: w.person },
  Figure: { file: w.picture, decorative: w.yesNo },
};

/** Attributes that are refused empty unless another is there, which their hints say. */
const conditional: Record<string, readonly string[]> = { Quote: ['person', 'name'], Figure: ['alt'] };

/** What tells a folded block from others of its kind. */
const summaries: Record<string, string> = {
  Quote: "Citat: “{{inside | truncate(40, '…')}}”",
  FactBox: 'Faktaboks: {{title}}',
  Figure: 'Billede: {{alt}}',
  KeyFigure: 'Nøgletal: {{value}} {{label}}',
  Video: 'Video: {{title}}',
};

/** Where the text between a block's tags is kept in its form. */
const INSIDE = 'inside';

/** Every block of the newsroom, in the order of the registry. */
export const editorBlocks: EditorBlock[] = [...blocks.values()].map(editorBlock);

/** Ids of the blocks, for a text that may hold all of them. */
export const blockIds: string[] = editorBlocks.map(({ id }) => id);

function editorBlock({ name, label, attributes, holds }: Block): EditorBlock {
  const form = Object.keys(attributes.shape).map((key) => {
    const field = fieldOf(attributes, key, choices[name]?.[key] ?? w.line);
    return conditional[name]?.includes(key) ? unlessSaid(field) : field;
  });
  const known = form.map((field) => field.name);
  const ordered = (data: Record<string, unknown>) =>
    Object.fromEntries([...known, ...Object.keys(data)].map((key) => [key, data[key]]));

  if (holds === 'nothing') {
    return {
      id: name,
      label,
      summary: summaries[name] ?? label,
      fields: form,
      pattern: new RegExp(String.raw`^<${name}(${ATTRIBUTES})/>`),
      fromBlock: ([, written = '']) => readAttributes(written),
      toBlock: (data) => `${writeTag(name, ordered(data))} />`,
    };
  }
  return {
    id: name,
    label,
    summary: summaries[name] ?? label,
    fields: [...form, insideField(holds)],
    pattern: new RegExp(String.raw`^<${name}(${ATTRIBUTES})>([^]*?)</${name}>`),
    fromBlock: ([, written = '', inside = '']) => ({ ...readAttributes(written), [INSIDE]: inside.trim() }),
    toBlock: ({ [INSIDE]: inside, ...data }) =>
      `${writeTag(name, ordered(data))}>\n${typeof inside === 'string' ? inside.trim() : ''}\n</${name}>`,
  };
}

function insideField(holds: 'paragraphs' | 'anything'): Field {
  const simple = [...blocks.values()].filter((block) => block.holds === 'nothing').map(({ name }) => name);
  const inside = bodyField('Det, der står i blokken.', holds === 'anything' ? simple : []);
  return {
    ...inside,
    name: INSIDE,
    label: 'Tekst',
    required: true,
    ...(holds === 'paragraphs' && { buttons: ['bold', 'italic', 'link'], editor_components: [] }),
  };
}
