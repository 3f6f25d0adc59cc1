import type { Element, ElementContent } from 'hast';
import { linesOf } from '../lines.ts';
import type { ItemPiece, StyledText, Piece } from '../pieces.ts';
import { rawText, styleOf } from './styles.ts';
import { piecesIn, type Styled, type Walk } from './walk.ts';

/** An item of Word's lists, which are paragraphs: its level and its mark stand in their style. Undefined for all else. */
export function wordItem({ element, style }: Styled, walk: Walk): ItemPiece | undefined {
  const level = /(?:^|\s)level(\d)/.exec(style.get('mso-list') ?? '')?.[1];
  if (level === undefined || !/^(?:p|div)$/.test(element.tagName)) return undefined;
  const mark = markIn(element, walk)?.replace(/[\s\u00A0]+/g, '') ?? '';
  const number = /^(?:\d{1,3}|[a-z]{1,4}|[A-Z])(?=[.)]|$)/.exec(mark)?.[0];
  const isBullet = number === undefined || mark === 'o';
  const inside = piecesIn(element.children, walk);
  return { kind: 'item', level: Number(level), number: isBullet ? undefined : Number(number) || 0, inside };
}

function markIn(element: Element, walk: Walk): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = styleOf(child, walk.sheet).get('mso-list') === 'ignore' ? rawText(child) : markIn(child, walk);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A list of HTML. Google Docs puts a list in a list beside the item that it belongs to, and Word for the web each item in
 * a list of its own: both say how deep an item is.
 */
export function listPieces(list: Element, walk: Walk): Piece[] {
  const start = list.tagName === 'ol' ? Number(list.properties['start'] ?? 1) || 1 : undefined;
  const saysLevels = list.children.some((child) => levelOf(child) !== undefined);
  const items: Piece[][] = [];
  const flat: Piece[] = [];
  const notes: Piece[] = [];
  for (const child of list.children) {
    const isItem = child.type === 'element' && child.tagName === 'li';
    const [own, ...others] = piecesIn([child], walk);
    if (!own) continue;
    if (own.kind === 'note') {
      notes.push(own);
      continue;
    }
    const inside = isItem && own.kind === 'item' ? own.inside : [own, ...others];
    if (inside.length === 0) continue;
    if (saysLevels && isItem) {
      const number = start === undefined ? undefined : start + flat.length;
      flat.push({ kind: 'item', level: levelOf(child) ?? 1, number, inside });
    } else if (saysLevels) flat.push(...inside);
    else if (isList(child) && items.length > 0) items.at(-1)?.push(...inside);
    else items.push(inside);
  }
  const whole: Piece[] = items.length > 0 ? [{ kind: 'list', start, items }] : [];
  return [...(saysLevels ? flat : whole), ...notes];
}

const isList = (node: ElementContent) => node.type === 'element' && /^[uo]l$/.test(node.tagName);

function levelOf(node: ElementContent): number | undefined {
  if (node.type !== 'element' || node.tagName !== 'li') return undefined;
  return Number(node.properties['dataAriaLevel'] ?? node.properties['ariaLevel']) || undefined;
}

/** Terms and what they are: each term in bold over its explanation, as the lines of one paragraph. */
export function definitionPieces(list: Element, walk: Walk): Piece[] {
  const made: Piece[] = [];
  let term: StyledText[] = [];
  const flush = () => {
    made.push(...linesOf(term));
    term = [];
  };
  for (const part of list.children.flatMap((child) => (isGroup(child) ? child.children : [child]))) {
    if (part.type === 'element' && part.tagName === 'dt') {
      if (term.length > 0) term.push({ text: '', isBreak: true });
      term.push(...bold(piecesIn(part.children, walk)));
      continue;
    }
    const [first, ...more] = piecesIn([part], walk);
    if (first?.kind === 'line' && first.depth === undefined && term.length > 0) {
      term.push({ text: '', isBreak: true }, ...first.leaves);
      flush();
    } else if (first) {
      flush();
      made.push(first);
    }
    made.push(...more);
  }
  flush();
  return made;
}

const isGroup = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'div';

/** What is folded under a line: the line in bold, then what is under it, folded out. */
export function detailsPieces(details: Element, walk: Walk): Piece[] {
  return details.children.flatMap((child): Piece[] =>
    child.type === 'element' && child.tagName === 'summary'
      ? linesOf(bold(piecesIn(child.children, walk)))
      : child.type === 'text'
        ? linesOf(walk.read([child], walk).filter((each): each is StyledText => !('kind' in each)))
        : piecesIn([child], walk),
  );
}

/** All that can be read in some pieces as one line in bold. */
const bold = (pieces: readonly Piece[]): StyledText[] =>
  leavesIn(pieces).map((leaf) => (leaf.isBreak || leaf.note !== undefined ? leaf : { ...leaf, bold: true }));

/** The words of some pieces in one line, those of different paragraphs parted by a space. */
export function leavesIn(pieces: readonly Piece[]): StyledText[] {
  return pieces.flatMap((piece, index): StyledText[] => {
    const own =
      piece.kind === 'line'
        ? piece.leaves
        : piece.kind === 'list'
          ? leavesIn(piece.items.flat())
          : piece.kind === 'table'
            ? piece.rows.flat().flatMap((cell) => [...cell, { text: ' ' }])
            : leavesIn(piece.inside);
    return index > 0 ? [{ text: ' ' }, ...own] : own;
  });
}
