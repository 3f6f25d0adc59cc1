import type { Element, Nodes } from 'hast';
import { leavesIn } from './groups.ts';
import { tidied } from '../lines.ts';
import type { StyledText, Piece } from '../pieces.ts';
import { classesOf, styleOf } from './styles.ts';
import { piecesIn, type Walk } from './walk.ts';

interface Cell {
  element: Element;
  pieces: Piece[];
}

/**
 * A table whose first row is its head, whatever it was called; or what stands in it, where it only arranges a mail or a
 * page: a table in a table, one column, headings or lists in its cells. A row of one cell over all columns is a line
 * over or under the table.
 */
export function tablePieces(table: Element, walk: Walk): Piece[] {
  const caption = partsOf(table, ['caption']).flatMap((part) => piecesIn(part.children, walk));
  const rows = partsOf(table, ['tr']).map((row) =>
    partsOf(row, ['td', 'th']).map((element): Cell => ({
      element,
      pieces: piecesIn(element.children, withoutBold(element, walk)),
    })),
  );
  const cells = rows.flat();
  const isFrame =
    /^(?:presentation|none)$/.test(String(table.properties['role'] ?? '')) ||
    cells.some(({ pieces }) => pieces.some(isWhole)) ||
    rows.every((row) => row.filter(({ pieces }) => pieces.length > 0).length < 2);
  if (isFrame) return [...caption, ...cells.flatMap(({ pieces }) => pieces)];
  const { before, grid, after } = gridOf(rows);
  const used = Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, at) => at).filter((at) =>
    grid.some((row) => (row[at]?.pieces.length ?? 0) > 0),
  );
  const kept = grid.filter((row) => row.some((cell) => (cell?.pieces.length ?? 0) > 0));
  return [
    ...caption,
    ...before,
    {
      kind: 'table',
      rows: kept.map((row) =>
        used.map((at): StyledText[] => tidied(leavesIn(row[at]?.pieces ?? [])).map(withoutBreak)),
      ),
      align: used.map((at) =>
        alignOf(
          kept.slice(1).map((row) => row[at]),
          walk,
        ),
      ),
    },
    ...after,
  ];
}

const withoutBreak = (leaf: StyledText): StyledText => (leaf.isBreak ? { text: ' ' } : leaf);
const withoutBold = ({ tagName }: Element, walk: Walk): Walk =>
  tagName === 'th' ? { ...walk, font: { ...walk.font, bold: false } } : walk;

const isWhole = (piece: Piece): boolean =>
  piece.kind === 'table' ||
  piece.kind === 'list' ||
  piece.kind === 'item' ||
  piece.kind === 'quote' ||
  (piece.kind === 'line' && piece.depth !== undefined);

/** The rows with a place for each column, those that a cell takes more of being empty. */
function gridOf(rows: readonly Cell[][]) {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + span(cell, 'colSpan'), 0)));
  const grid: (Cell | undefined)[][] = [];
  const lines: { at: number; pieces: Piece[] }[] = [];
  const taken: number[] = [];
  rows.forEach((row, index) => {
    const [only, ...others] = row.filter(({ pieces }) => pieces.length > 0);
    if (only && others.length === 0 && span(only, 'colSpan') === width && width > 1) {
      // In the middle of a table it is a row of its own; at its ends, what stands over or under it.
      if (index === 0 || index === rows.length - 1) return void lines.push({ at: index, pieces: only.pieces });
    }
    const places: (Cell | undefined)[] = [];
    const cells = [...row];
    for (let at = 0; at < width || cells.length > 0; at++) {
      if ((taken[at] ?? 0) > 0) {
        taken[at] = (taken[at] ?? 0) - 1;
        places.push(undefined);
        continue;
      }
      const cell = cells.shift();
      places.push(cell);
      if (!cell) continue;
      const columns = span(cell, 'colSpan');
      for (let extra = 0; extra < columns; extra++) {
        taken[at + extra] = span(cell, 'rowSpan') - 1;
        if (extra > 0) places.push(undefined);
      }
      at += columns - 1;
    }
    grid.push(places);
  });
  const over = (isBefore: boolean) => lines.filter(({ at }) => (at === 0) === isBefore).flatMap(({ pieces }) => pieces);
  return { before: over(true), grid, after: over(false) };
}

const span = ({ element }: Cell, name: 'colSpan' | 'rowSpan') => Math.min(Number(element.properties[name]) || 1, 50);

/** To which side a column is set, if all its cells are. */
function alignOf(cells: readonly (Cell | undefined)[], walk: Walk): 'right' | 'center' | null {
  const sides = new Set(cells.filter((cell) => cell !== undefined).map(({ element }) => sideOf(element, walk)));
  const [side] = sides;
  return sides.size === 1 && (side === 'right' || side === 'center') ? side : null;
}

function sideOf(cell: Element, walk: Walk): string {
  const paragraph = cell.children.find((child) => child.type === 'element');
  const own = (element: Element) =>
    styleOf(element, walk.sheet).get('text-align') ??
    classesOf(element.properties)
      .join(' ')
      .match(/\b(?:align|text)-(right|center)\b/)?.[1] ??
    String(element.properties['align'] ?? '');
  return own(cell) || (paragraph?.type === 'element' ? own(paragraph) : '');
}

/** The nearest elements of these names in a table, not those of tables in it. */
function partsOf(parent: Element, names: readonly string[]): Element[] {
  return parent.children.flatMap((child: Nodes): Element[] => {
    if (child.type !== 'element') return [];
    if (names.includes(child.tagName)) return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? partsOf(child, names) : [];
  });
}
