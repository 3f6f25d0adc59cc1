/**
 * A text as Decap's rich-text editor holds it (Slate): paragraphs, headings, lists, tables and blocks, each with its
 * children, and at the bottom stretches of text with their marks.
 */
export type SlateNode = SlateElement | SlateText;

/** A stretch of text in one style. */
export interface SlateText {
  text: string;
  bold?: boolean;
  italic?: boolean;
  delete?: boolean;
  code?: boolean;
}

/** Anything that has children: `paragraph`, `heading-two`, `bulleted-list`, `link`, `shortcode`. */
export interface SlateElement {
  type: string;
  data?: SlateData;
  /** Links that Decap made of pasted HTML have their address here, and not in `data`. */
  url?: string;
  children: SlateNode[];
}

/** What an element holds beside its children. Decap passes it on as it is. */
interface SlateData {
  url?: string | undefined;
  title?: string | undefined;
  alt?: string | undefined;
  /** The number that a numbered list begins with. */
  start?: number | undefined;
  /** Whether a list has space between its items. */
  spread?: boolean | undefined;
  /** How a table's columns are aligned. */
  align?: (Align | null)[] | undefined;
  /** The editor block that stands here (Decap: “shortcode”), and the values of its form. */
  shortcode?: string;
  shortcodeData?: Record<string, unknown>;
  shortcodeNew?: boolean;
  lang?: string | undefined;
  code?: string;
}

type Align = 'left' | 'right' | 'center';

const isText = (node: SlateNode): node is SlateText => 'text' in node;

const INLINE = new Set(['link', 'image', 'break', 'inline-shortcode']);

/** Whether a node stands in a line of text. */
export const isInline = (node: SlateNode): boolean => isText(node) || INLINE.has(node.type);
