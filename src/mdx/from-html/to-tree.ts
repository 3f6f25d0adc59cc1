import type { BlockContent, Blockquote, FootnoteDefinition, ListItem, PhrasingContent, Root } from 'mdast';
import { writtenLine, type LineNode } from '../write/line.ts';
import type { StyledText, Piece } from './pieces.ts';

/** Makes Markdown's tree of a document's pieces, with the notes at the end. */
export function toTree(pieces: readonly Piece[]): Root {
  const notes: FootnoteDefinition[] = [];
  const children = blocks(pieces, notes);
  return { type: 'root', children: [...children, ...notes] };
}

function blocks(pieces: readonly Piece[], notes: FootnoteDefinition[]): BlockContent[] {
  return pieces.flatMap((piece): BlockContent[] => {
    switch (piece.kind) {
      case 'line': {
        const children = lineOf(piece.leaves);
        if (children.length === 0) return [];
        return [
          piece.depth === undefined
            ? { type: 'paragraph', children }
            : { type: 'heading', depth: piece.depth, children },
        ];
      }
      case 'item':
        return blocks(piece.inside, notes);
      case 'list': {
        const items = piece.items.map((inside) => itemOf(inside, notes)).filter(({ children }) => children.length > 0);
        if (items.length === 0) return [];
        const spread = items.some((item) => item.spread);
        const children = items.map((item) => ({ ...item, spread }));
        return [{ type: 'list', ordered: piece.start !== undefined, start: piece.start ?? null, spread, children }];
      }
      case 'quote': {
        const quote: Blockquote = { type: 'blockquote', children: blocks(piece.inside, notes) };
        return quote.children.length > 0 ? [quote] : [];
      }
      case 'table':
        return [
          {
            type: 'table',
            align: piece.align,
            children: piece.rows.map((row) => ({
              type: 'tableRow',
              children: row.map((cell) => ({ type: 'tableCell', children: lineOf(cell) })),
            })),
          },
        ];
      case 'note': {
        const children = blocks(piece.inside, notes);
        if (children.length > 0)
          notes.push({ type: 'footnoteDefinition', identifier: piece.label, label: piece.label, children });
        return [];
      }
    }
  });
}

/** A heading in a list would be a heading of the page: there it is a line in bold. */
function itemOf(inside: readonly Piece[], notes: FootnoteDefinition[]): ListItem {
  const plain = inside.map((piece): Piece =>
    piece.kind === 'line' && piece.depth !== undefined
      ? { kind: 'line', leaves: piece.leaves.map((leaf) => ({ ...leaf, bold: true })) }
      : piece,
  );
  const children = blocks(plain, notes);
  return { type: 'listItem', spread: children.filter(({ type }) => type !== 'list').length > 1, children };
}

/** Words that lead to the same place are one link. */
function lineOf(leaves: readonly StyledText[]): PhrasingContent[] {
  const line: LineNode[] = [];
  let open: { address: string; children: LineNode[] } | undefined;
  for (const { link, isBreak, note, ...text } of leaves) {
    const node: LineNode = isBreak
      ? { type: 'break', children: [] }
      : note !== undefined
        ? { type: 'note', data: { label: note }, children: [] }
        : text;
    if (link === undefined || note !== undefined) {
      // A space between two stretches of the same link belongs to it, unless the link ends there.
      open = undefined;
      line.push(node);
    } else if (open?.address === link) open.children.push(node);
    else {
      open = { address: link, children: [node] };
      line.push({ type: 'link', data: { url: link }, children: open.children });
    }
  }
  return writtenLine(line);
}
