import { areItems, markOfLine } from './item-marks.ts';
import { splitAtBreaks } from './lines.ts';
import type { ItemPiece, StyledText, LinePiece, Piece } from './pieces.ts';
import { wordsOfLine } from './pieces.ts';

/** Makes lists of what stands as paragraphs with a bullet, a number or a dash, and puts items in the lists they are of. */
export function arranged(pieces: readonly Piece[]): Piece[] {
  return nested(runs(pieces.flatMap(asMarkedLines)));
}

/** A paragraph whose lines begin with marks of items is as many paragraphs. */
function asMarkedLines(piece: Piece): Piece[] {
  if (piece.kind !== 'line' || piece.depth !== undefined) return [piece];
  const lines = splitAtBreaks(piece.leaves, 1);
  const isMarked = lines.some((leaves) => markOfLine(wordsOfLine(leaves)).kind !== 'text');
  return isMarked ? lines.map((leaves) => ({ kind: 'line', leaves })) : [piece];
}

const markOf = (piece: Piece | undefined) =>
  piece?.kind === 'line' && piece.depth === undefined ? markOfLine(wordsOfLine(piece.leaves)) : undefined;

function runs(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const kind = markOf(pieces[at])?.kind;
    let end = at + 1;
    while (kind !== undefined && markOf(pieces[end])?.kind === kind) end++;
    made.push(...run(pieces.slice(at, end)));
    at = end;
  }
  return made;
}

/** Paragraphs that begin with the same kind of mark: a list, or replies, which begin with a dash and a space. */
function run(pieces: readonly Piece[]): Piece[] {
  const lines = pieces.filter((piece): piece is LinePiece => piece.kind === 'line');
  const marks = lines.map(({ leaves }) => markOfLine(wordsOfLine(leaves)));
  const texts = lines.map(({ leaves }, index) => wordsOfLine(leaves).slice(marks[index]?.length ?? 0));
  if (lines.length < pieces.length || lines.some(({ depth }) => depth !== undefined)) return [...pieces];
  const rest = lines.map(({ leaves }, index) => withoutStart(leaves, marks[index]?.length ?? 0));
  if (areItems(marks, texts))
    return rest.map((leaves, index): ItemPiece => {
      const number = marks[index]?.kind === 'number' ? marks[index].number : undefined;
      return { kind: 'item', level: 1, number, inside: leaves.length > 0 ? [{ kind: 'line', leaves }] : [] };
    });
  if (marks[0]?.kind === 'dash') return rest.map((leaves) => ({ kind: 'line', leaves: [{ text: '- ' }, ...leaves] }));
  return [...pieces];
}

function withoutStart(leaves: readonly StyledText[], length: number): StyledText[] {
  let rest = length;
  return leaves.flatMap((leaf) => {
    const cut = Math.min(rest, leaf.text.length);
    rest -= cut;
    return cut > 0 && cut === leaf.text.length ? [] : [{ ...leaf, text: leaf.text.slice(cut) }];
  });
}

/** Items that follow one another are a list; deeper ones belong to the item before them. */
function nested(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  let items: ItemPiece[] = [];
  const flush = () => {
    made.push(...listsOf(items));
    items = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'item') items.push(piece);
    else {
      flush();
      made.push(withNested(piece));
    }
  }
  flush();
  return made;
}

function withNested(piece: Piece): Piece {
  if (piece.kind === 'list') return { ...piece, items: piece.items.map(nested) };
  if (piece.kind === 'quote') return { ...piece, inside: arranged(piece.inside) };
  return piece.kind === 'note' ? { ...piece, inside: nested(piece.inside) } : piece;
}

function listsOf(items: readonly ItemPiece[]): Piece[] {
  const lists: { start: number | undefined; last: number | undefined; items: Piece[][] }[] = [];
  const top = Math.min(...items.map(({ level }) => level));
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while ((items[end]?.level ?? 0) > top) end++;
    const deeper = items.slice(item.level > top ? at : at + 1, end);
    const own = item.level > top ? [] : nested(item.inside);
    const list = lists.at(-1);
    const isOther =
      (list?.start === undefined) !== (item.number === undefined) || (item.number === 1 && list?.last !== undefined);
    if (list && !isOther) {
      list.items.push([...own, ...listsOf(deeper)]);
      list.last = item.number;
    } else
      lists.push({
        start: item.number === 0 ? 1 : item.number,
        last: item.number,
        items: [[...own, ...listsOf(deeper)]],
      });
    at = end;
  }
  return lists.map(({ start, items: inside }) => ({
    kind: 'list',
    start,
    items: inside.filter(({ length }) => length > 0),
  }));
}
