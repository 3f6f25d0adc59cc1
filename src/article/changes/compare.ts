import { diffArrays } from 'diff';
import { parts, type ReleasePart } from '../../content-types/releases/seen.ts';
import type { Passage } from '../../life/history/passages.ts';
import { piecesOf } from './pieces.ts';

/** A stretch of text that both have, or that only the older (`out`) or only the newer one (`in`) has. */
export interface Stretch {
  kind: 'both' | 'out' | 'in';
  text: string;
}

/** A passage that is not the same in both. */
export interface ChangedPassage {
  part: ReleasePart;
  stretches: readonly Stretch[];
}

/** Texts with less in common than this are two texts, not one that was changed. */
const alike = 0.4;
/** Beyond this many differing pieces, nobody reads a comparison word by word. */
const most = 1500;

/**
 * Compares two versions passage by passage, then word by word.
 * @returns the passages that differ, in the order of the page; none when readers see the same in both
 */
export function changesBetween(before: readonly Passage[], after: readonly Passage[]): ChangedPassage[] {
  return parts.flatMap((part) => {
    const of = (passages: readonly Passage[]) => passages.filter((one) => one.part === part).map(({ text }) => text);
    return compareLists(of(before), of(after)).map((stretches) => ({ part, stretches }));
  });
}

function compareLists(before: readonly string[], after: readonly string[]): Stretch[][] {
  const changes: Stretch[][] = [];
  let out: string[] = [];
  let put: string[] = [];
  const settle = () => {
    changes.push(...pair(out, put));
    [out, put] = [[], []];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) out.push(...value);
    else if (added) put.push(...value);
    else settle();
  }
  settle();
  return changes;
}

/** Of what was taken out and put in at one place, those that are alike are one passage that was changed. */
function pair(out: readonly string[], put: readonly string[]): Stretch[][] {
  const [first, ...rest] = out;
  if (first === undefined) return put.map((text) => [{ kind: 'in', text }]);
  const likenesses = put.map((text) => likeness(first, text));
  const best = likenesses.indexOf(Math.max(...likenesses));
  const found = put[best];
  if (found === undefined || (likenesses[best] ?? 0) < alike) return [stretchesOf(first, ''), ...pair(rest, put)];
  return [...pair([], put.slice(0, best)), wordsChanged(first, found), ...pair(rest, put.slice(best + 1))];
}

/** How much of the longer of two texts is in the other, by words in whatever order. */
function likeness(a: string, b: string): number {
  const words = (text: string) => piecesOf(text).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const [ofA, ofB] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of ofA) left.set(word, (left.get(word) ?? 0) + 1);
  const common = ofB.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return common.length / Math.max(1, ofA.length, ofB.length);
}

/** Compares two texts word by word. What only a space parts was changed as one; either may be empty. */
export function wordsChanged(before: string, after: string): Stretch[] {
  const parts = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: most });
  if (!parts) return stretchesOf(before, after);
  const stretches: Stretch[] = [];
  let [out, put] = ['', ''];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const text = value.join('');
    const isGap = text.trim() === '' && index > 0 && index < parts.length - 1;
    if (removed) out += text;
    else if (added) put += text;
    else if (isGap && (out !== '' || put !== '')) [out, put] = [out + text, put + text];
    else {
      stretches.push(...stretchesOf(out, put), { kind: 'both', text });
      [out, put] = ['', ''];
    }
  }
  return [...stretches, ...stretchesOf(out, put)];
}

function stretchesOf(out: string, put: string): Stretch[] {
  const stretches: Stretch[] = [];
  if (out !== '') stretches.push({ kind: 'out', text: out });
  if (put !== '') stretches.push({ kind: 'in', text: put });
  return stretches;
}
