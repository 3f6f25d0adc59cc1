import type { Element, Nodes } from 'hast';
import type { MdxJsxFlowElementHast } from 'satteri';
import type { Body } from '../../mdx/body.ts';
import { toText } from '../../mdx/output.ts';

/** A paragraph of a release, as far as it can hold what someone says. */
export interface QuotablePassage {
  /** As readers see it, with plain spaces and without the dash of a reply. */
  text: string;
  /** `speech`: after a dash. `quotation`: set in. `block`: a Quote block. `other`: headings, lists, tables, boxes. */
  as: 'prose' | 'speech' | 'quotation' | 'block' | 'other';
  /** Which of the text's paragraphs it is, from 0. */
  paragraph: number;
  /** Who a Quote block says that it is. */
  by?: { person: string | undefined; name: string | undefined; role: string | undefined };
}

/** The paragraphs of a text in its order. */
export function quotablePassagesOf({ tree }: Pick<Body, 'tree'>): QuotablePassage[] {
  const found: QuotablePassage[] = [];
  let paragraph = 0;
  const walk = (node: Nodes, as: QuotablePassage['as'], by?: QuotablePassage['by']): void => {
    if (node.type === 'element' && node.tagName === 'p') {
      found.push({ text: lineOf(node), as, paragraph: paragraph++, ...(by && { by }) });
      return;
    }
    const before = paragraph;
    if (node.type === 'mdxJsxFlowElement') {
      for (const child of node.children) walk(child, node.name === 'Quote' ? 'block' : 'other', speakerOf(node));
      if (node.name === 'Quote') return;
    } else if ('children' in node) for (const child of node.children) walk(child, insideOf(node, as), by);
    // What holds no paragraph still parts those around it.
    if (node.type !== 'text' && node.type !== 'root' && paragraph === before)
      found.push({ text: '', as: 'other', paragraph });
  };
  walk(tree, 'prose');
  return found;
}

function insideOf(node: Nodes, as: QuotablePassage['as']): QuotablePassage['as'] {
  if (as === 'other' || node.type !== 'element') return as;
  if (node.tagName === 'blockquote') return hasClass(node, 'speech') ? 'speech' : as === 'block' ? as : 'quotation';
  return as === 'prose' ? 'other' : as;
}

function speakerOf({ name, attributes }: MdxJsxFlowElementHast): QuotablePassage['by'] {
  if (name !== 'Quote') return undefined;
  const written = (wanted: string) =>
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && one.name === wanted && typeof one.value === 'string' ? [one.value] : [],
    )[0];
  return { person: written('person'), name: written('name'), role: written('role') };
}

const hasClass = ({ properties }: Element, name: string) => [properties['className']].flat().includes(name);

const lineOf = (node: Element): string =>
  toText(node)
    .replaceAll('\u00AD', '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .replace(/^[-–—] /, '');
