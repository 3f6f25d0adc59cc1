import type { Element, Nodes } from 'hast';
import { seenCharacters } from '../characters.ts';
import { definitionPieces, detailsPieces, listPieces, wordItem } from './groups.ts';
import { isNotText, whyLeftOut, type WhyLeft } from './left-out.ts';
import { gathered } from '../lines.ts';
import { linkAddress } from '../links.ts';
import { fontOf } from './font.ts';
import { headingDepth, isBlock, isMailFrame } from './names.ts';
import type { StyledText, Piece } from '../pieces.ts';
import { rawText, styleOf } from './styles.ts';
import { tablePieces } from './tables.ts';
import { piecesIn, type Styled, type Walk } from './walk.ts';

/** Reads some nodes: their paragraphs, lists and tables, and the words that stand loose. */
export const readNodes = (nodes: readonly Nodes[], walk: Walk): (StyledText | Piece)[] =>
  nodes.flatMap((node) => visited(node, walk));

function visited(node: Nodes, walk: Walk): (StyledText | Piece)[] {
  if (node.type === 'text') return words(node.value, walk);
  if (node.type === 'root') return readNodes(node.children, walk);
  if (node.type !== 'element' || isNotText(node)) return [];
  const style = styleOf(node, walk.sheet);
  const why = whyLeftOut(node, style, walk.ofProgram);
  if (why) return leave(walk, why, why === 'embedded' ? String(node.properties['title'] ?? '') : rawText(node));
  const note = walk.notes.notes.get(node);
  if (note !== undefined) return [{ kind: 'note', label: note, inside: piecesIn(node.children, walk) }];
  if (walk.notes.waysBack.has(node)) return [];
  if (walk.notes.marks.has(node)) {
    const label = walk.notes.marks.get(node);
    return label === undefined ? leave(walk, 'note-mark', rawText(node)) : [{ text: '', note: label }];
  }
  return element({ element: node, style }, walk);
}

/** Text in HTML, where line breaks are spaces unless the style keeps them. */
function words(value: string, { font, link, keepsLines }: Walk): StyledText[] {
  const leaf = (text: string): StyledText => ({ text, ...font, ...(link !== undefined && { link }) });
  const seen = seenCharacters(value);
  if (!keepsLines) return [leaf(seen)];
  return seen.split('\n').flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), leaf(line)]);
}

const lineBreak: StyledText = { text: '', isBreak: true };

function element(styled: Styled, outer: Walk): (StyledText | Piece)[] {
  const { element: node, style } = styled;
  const { tagName: name, properties, children } = node;
  if (name === 'br') return [lineBreak];
  if (name === 'img') return picture(node, outer);
  const depth = headingDepth(styled);
  if (depth !== undefined && isHeadOfNotes(node) && outer.notes.notes.size > 0) return [];
  const walk: Walk = {
    ...outer,
    font: fontOf(styled, outer.font, outer.inHeading || depth !== undefined),
    keepsLines: /^pre/.test(style.get('white-space') ?? (name === 'pre' ? 'pre' : outer.keepsLines ? 'pre' : '')),
    inHeading: outer.inHeading || depth !== undefined,
  };
  if (style.get('mso-list') === 'ignore' && !outer.inHeading) return [];
  if (name === 'a') walk.link = linkOf(node, outer);
  const item = depth === undefined ? wordItem(styled, walk) : undefined;
  if (item) return [item];
  if (name === 'ul' || name === 'ol' || name === 'menu') return listPieces(node, walk);
  if (name === 'li') return [{ kind: 'item', level: 1, number: undefined, inside: piecesIn(children, walk) }];
  if (name === 'table') return tablePieces(node, walk);
  if (name === 'dl') return definitionPieces(node, walk);
  if (name === 'details') return detailsPieces(node, walk);
  if (name === 'blockquote' && !isMailFrame(styled)) return [{ kind: 'quote', inside: piecesIn(children, walk) }];
  const inside = readNodes(children, walk);
  if (depth !== undefined)
    return gathered(inside).map((piece) => (piece.kind === 'line' ? { ...piece, depth } : piece));
  if (name === 'q') return [{ text: '”' }, ...inside, { text: '”' }];
  if (name === 'button') return [{ text: ' ' }, ...inside, { text: ' ' }];
  if (name === 'sup' || name === 'sub') return inside.map((each) => small(each, name));
  return isBlock(styled, properties) ? gathered(inside) : inside;
}

/** A page with notes writes it over them by itself; so does ours. */
const isHeadOfNotes = ({ properties }: Element) => /^(?:noter|footnote-label)$/.test(String(properties['id']));

function linkOf(node: Element, { left, link }: Walk): string | undefined {
  const { href } = node.properties;
  if (typeof href !== 'string' || href.trim() === '' || href.startsWith('#')) return link;
  const address = linkAddress(href);
  if (address === undefined) left.push({ what: 'link', words: href });
  return address;
}

/** Mail programs draw small faces as pictures. */
function picture({ properties }: Element, walk: Walk): StyledText[] {
  const alt = String(properties['alt'] ?? '').trim();
  if (/^\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]*$/u.test(alt))
    return words(alt, walk);
  walk.left.push({ what: 'picture', words: alt });
  return [];
}

function leave({ left }: Walk, what: WhyLeft, text: string): [] {
  const words = seenCharacters(text)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  if (words !== '') left.push({ what, words });
  return [];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** A text has no small figures of its own, but Unicode has: m², CO₂. */
function small<Found extends StyledText | Piece>(found: Found, name: 'sup' | 'sub'): Found {
  if ('kind' in found || !/^\d{1,2}$/.test(found.text)) return found;
  const figures = name === 'sup' ? RAISED : LOWERED;
  return { ...found, text: found.text.replace(/\d/g, (digit) => figures[Number(digit)] ?? digit) };
}
