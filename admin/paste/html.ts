import { readableText } from '../../src/mdx/write/readable-text.ts';
import { isInline, isText, type SlateElement, type SlateNode, type SlateText } from '../rich-text/slate.ts';
import { nodesOfText } from './plain-text.ts';

const HEADINGS: Record<string, string> = {
  H1: 'heading-two',
  H2: 'heading-two',
  H3: 'heading-three',
  H4: 'heading-four',
};
const MARKS: Record<string, Omit<SlateText, 'text'>> = {
  STRONG: { bold: true },
  B: { bold: true },
  EM: { italic: true },
  I: { italic: true },
  S: { delete: true },
  DEL: { delete: true },
};
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TITLE', 'IMG', 'SVG', 'O:P']);

/**
 * Makes of pasted HTML, from Word or a web page, what the newsroom has a form for: paragraphs, headings, lists, links,
 * bold and italic. Pictures, colours and sizes are left out. Nothing of it is run: it is parsed apart from the page.
 * @returns nodes for the rich-text editor
 */
export function nodesOfHtml(html: string): SlateNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return blocks(children(body, {})).flatMap(asMeant);
}

/** Word writes its lists as paragraphs with a bullet, and everybody writes replies so: the words tell. */
function asMeant(node: SlateElement): SlateNode[] {
  if (node.type !== 'paragraph' || !node.children.every(isPlain)) return [node];
  return nodesOfText(node.children.map((child) => (isText(child) ? child.text : '')).join(''));
}

const isPlain = (node: SlateNode) => isText(node) && !node.bold && !node.italic && !node.delete;

function children(parent: Node, marks: Omit<SlateText, 'text'>): SlateNode[] {
  return [...parent.childNodes].flatMap((node) => nodes(node, marks));
}

function nodes(node: Node, marks: Omit<SlateText, 'text'>): SlateNode[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = readableText(node.textContent ?? '').replace(/[ \t\n]+/g, ' ');
    return text === '' ? [] : [{ text, ...marks }];
  }
  if (!(node instanceof Element) || LEFT_OUT.has(node.nodeName)) return [];
  const name = node.nodeName;
  // What a program marks bold to say that nothing is: Google Docs wraps all it copies so.
  const isNormal = node instanceof HTMLElement && node.style.fontWeight === 'normal';
  const inside = children(node, isNormal ? marks : { ...marks, ...MARKS[name] });
  if (name === 'BR') return [{ type: 'break', children: [{ text: '' }] }];
  if (name === 'A') return link(node.getAttribute('href') ?? '', inside);
  if (name === 'UL' || name === 'OL') return [list(name === 'OL', inside)];
  if (name === 'LI') return [{ type: 'list-item', children: blocks(inside) }];
  if (name === 'BLOCKQUOTE') return [{ type: 'quote', children: blocks(inside) }];
  const heading = HEADINGS[name];
  if (heading !== undefined) return [{ type: heading, children: inside.filter(isInline) }];
  return isBlock(name) ? blocks(inside) : inside;
}

const isBlock = (name: string) =>
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|TR|TD|TH|TABLE|H5|H6|PRE|FIGCAPTION|BODY)$/.test(name);

const link = (url: string, inside: SlateNode[]): SlateNode[] =>
  /^(?:https?:|mailto:|tel:)/i.test(url) && inside.every(isInline)
    ? [{ type: 'link', data: { url }, children: inside }]
    : inside;

function list(ordered: boolean, inside: SlateNode[]): SlateElement {
  const items = inside.filter((node): node is SlateElement => !isText(node) && node.type === 'list-item');
  return { type: ordered ? 'numbered-list' : 'bulleted-list', children: items };
}

/** Words that stand loose among blocks become paragraphs; those without a letter are left out. */
function blocks(found: readonly SlateNode[]): SlateElement[] {
  const made: SlateElement[] = [];
  let line: SlateNode[] = [];
  const flush = () => {
    if (line.some((node) => !isText(node) || node.text.trim() !== '')) made.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const node of found) {
    if (isInline(node) || isText(node)) line.push(node);
    else {
      flush();
      made.push(node);
    }
  }
  flush();
  return made;
}
