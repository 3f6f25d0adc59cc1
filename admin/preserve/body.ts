import { diffArrays } from 'diff';
import { meaningOf, piecesOf, type Piece } from '../rich-text/pieces.ts';

/**
 * Puts what nobody touched back as it was written. The editor writes the whole text anew, in its own manner; paragraphs,
 * lists and blocks that mean the same as before keep every character.
 * @param before the body as it was opened
 * @param after the body as the editor wrote it
 * @returns a body that means what `after` means; `after` itself where either cannot be read
 */
export function preserveBody(before: string, after: string): string {
  if (before === after) return after;
  try {
    const kept = merge(before, after);
    return meaningOf(kept) === meaningOf(after) ? kept : after;
  } catch {
    return after;
  }
}

function merge(before: string, after: string): string {
  const old = piecesOf(before);
  const fresh = piecesOf(after);
  const same = commonPieces(old, fresh);
  let result = '';
  let last: number | undefined;
  fresh.forEach((piece, index) => {
    const known = same.get(index);
    const was = known === undefined ? undefined : old[known];
    const follows = known !== undefined && last === known - 1;
    if (index === 0) result += was && known === 0 ? before.slice(0, was.start) : after.slice(0, piece.start);
    else if (was && follows) result += before.slice(old[known - 1]?.end ?? was.start, was.start);
    else result += after.slice(fresh[index - 1]?.end ?? piece.start, piece.start);
    result += was ? before.slice(was.start, was.end) : after.slice(piece.start, piece.end);
    last = known;
  });
  const end = last !== undefined && last === old.length - 1;
  return result + (end ? before.slice(old.at(-1)?.end ?? 0) : after.slice(fresh.at(-1)?.end ?? 0));
}

/** For each piece of the new text that was in the old one, which it was: as many as can be had in the same order. */
function commonPieces(old: readonly Piece[], fresh: readonly Piece[]): Map<number, number> {
  const meanings = (pieces: readonly Piece[]) => pieces.map(({ meaning }) => meaning);
  const same = new Map<number, number>();
  let [row, column] = [0, 0];
  for (const { added, removed, count } of diffArrays(meanings(old), meanings(fresh))) {
    if (!added && !removed) for (let step = 0; step < count; step++) same.set(column + step, row + step);
    if (!added) row += count;
    if (!removed) column += count;
  }
  return same;
}
