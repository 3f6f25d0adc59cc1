import { unwrappedIn } from './links.ts';
import type { StyledText, LinePiece, Piece } from './pieces.ts';

const isSpace = (text: string) => /^[ \u00A0\t\n]*$/.test(text);

/** Puts what stands loose between paragraphs into paragraphs of its own. Two line breaks part paragraphs. */
export function gathered(found: readonly (StyledText | Piece)[]): Piece[] {
  const made: Piece[] = [];
  let loose: StyledText[] = [];
  const flush = () => {
    made.push(...linesOf(loose));
    loose = [];
  };
  for (const each of found) {
    if (!('kind' in each)) loose.push(each);
    else {
      flush();
      made.push(each);
    }
  }
  flush();
  return made;
}

/** The paragraphs of a stretch, each without space and breaks at its ends; none for a stretch without a letter. */
export function linesOf(leaves: readonly StyledText[]): LinePiece[] {
  return splitAtBreaks(leaves, 2)
    .map(tidied)
    .filter((line) => line.length > 0)
    .map((line) => ({ kind: 'line', leaves: line }));
}

/** Parts a stretch where so many line breaks follow each other. */
export function splitAtBreaks(leaves: readonly StyledText[], breaks: number): StyledText[][] {
  const parts: StyledText[][] = [[]];
  let waiting: StyledText[] = [];
  for (const leaf of leaves) {
    if (leaf.isBreak || (waiting.length > 0 && leaf.note === undefined && isSpace(leaf.text))) waiting.push(leaf);
    else {
      if (waiting.filter(({ isBreak }) => isBreak).length >= breaks) parts.push([]);
      else parts.at(-1)?.push(...waiting);
      waiting = [];
      parts.at(-1)?.push(leaf);
    }
  }
  return parts;
}

/** One space between words, also where it stood in several styles; none at the ends of a line. */
export function tidied(leaves: readonly StyledText[]): StyledText[] {
  const line: StyledText[] = [];
  for (const leaf of leaves) {
    const before = line.at(-1);
    if (leaf.isBreak || leaf.note !== undefined) {
      if (leaf.isBreak) trimEnd(line);
      if (!leaf.isBreak || line.length > 0) line.push(leaf);
      continue;
    }
    const isApart = before === undefined || before.isBreak === true;
    // Buttons and links that a page's style sets apart have no space between them.
    const joins = leaf.link !== undefined && before?.link !== undefined && leaf.link !== before.link;
    let text = unwrappedIn(leaf.text.replace(/[ \t\n]+/g, ' ').replace(/\u00A0 | \u00A0|\u00A0{2,}/g, ' ')).replace(
      / {2,}/g,
      ' ',
    );
    if (isApart || /[ \u00A0]$/.test(before.text)) text = text.replace(/^[ \u00A0]+/, '');
    else if (joins && !isSpace(text) && !/^[\s.,;:)]/.test(text)) line.push({ text: ' ' });
    if (text !== '') line.push({ ...leaf, text });
  }
  while (line.length > 0 && (line.at(-1)?.isBreak || isTail(line))) {
    if (line.at(-1)?.isBreak) line.pop();
    else trimEnd(line);
  }
  return line;
}

const isTail = (line: readonly StyledText[]) =>
  line.at(-1)?.note === undefined && /[ \u00A0]$/.test(line.at(-1)?.text ?? '');

function trimEnd(line: StyledText[]): void {
  for (let last = line.at(-1); last && isTail(line); last = line.at(-1)) {
    const text = last.text.replace(/[ \u00A0]+$/, '');
    line.pop();
    if (text === '') continue;
    line.push({ ...last, text });
    break;
  }
}
