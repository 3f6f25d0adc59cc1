import { readableText } from '../../src/mdx/write/readable-text.ts';
import type { SlateElement, SlateNode } from '../rich-text/slate.ts';

/** What stands before the items of a list in other programs: Word's bullets (also in its Symbol and Wingdings fonts), and stars. */
const BULLET = /^\s*(?:[•·‣▪◦●○■□►➢✓\uF0B7\uF0A7\uF0D8]|o(?=\t)|\*(?=\s))\s*/;
/** Before a small letter it is an ordinal: “1. januar”. */
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?!\p{Ll})/u;
const DASH = /^\s*[-–—]\s+/;

/** What a Danish reply ends with or is broken by. */
const SAYS =
  /(?<!\p{L})(?:siger|sagde|fortæller|forklarer|mener|udtaler|lyder|tilføjer|slår|understreger|påpeger)(?!\p{L})/u;
/** Shorter than this, several dash lines after one another are the items of a list. */
const LONG = 120;
/** Lines as long as this were broken by a mail program, not by whoever wrote them. */
const WRAPPED = 55;

type Kind = 'text' | 'bullet' | 'number' | 'dash';

interface Line {
  kind: Kind;
  text: string;
  number: number;
}

/**
 * Makes of pasted text what was meant by it: paragraphs, lists, and replies. Where there are blank lines they part the
 * paragraphs; else, as from Word, every line is one.
 * @param text from the clipboard, with any line ends
 * @returns nodes for the rich-text editor; none for a text of spaces
 */
export function nodesOfText(text: string): SlateNode[] {
  const lines = readableText(text)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, (space) => (space.includes('\t') ? '\t' : ' ')).trimEnd());
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  const isParted = lines.some((line) => line.trim() === '');
  const groups = isParted ? partedBy(lines) : lines.map((line) => [line]);
  const found = groups.flatMap((group) =>
    group.some((line) => kindOf(line).kind !== 'text') ? group.map((line) => [line]) : [group],
  );
  return joined(found.map((group) => [kindOf(joinedLines(group)), group.length > 1 ? group : undefined] as const));
}

function partedBy(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function kindOf(line: string): Line {
  if (BULLET.test(line)) return { kind: 'bullet', text: clean(line.replace(BULLET, '')), number: 0 };
  const number = NUMBER.exec(line)?.[1];
  if (number !== undefined) return { kind: 'number', text: clean(line.replace(NUMBER, '')), number: Number(number) };
  if (DASH.test(line)) return { kind: 'dash', text: clean(line.replace(DASH, '')), number: 0 };
  return { kind: 'text', text: clean(line), number: 0 };
}

const clean = (text: string) => text.replace(/[\t ]+/g, ' ').trim();

const isWrapped = (group: readonly string[]) => group.slice(0, -1).every((line) => line.length >= WRAPPED);
const joinedLines = (group: readonly string[]) => (isWrapped(group) ? group.join(' ') : group.join('\n'));

type Found = readonly [line: Line, group: readonly string[] | undefined];

/** Puts the items of a list together, and tells a list of dashes from replies. */
function joined(found: readonly Found[]): SlateNode[] {
  const nodes: SlateNode[] = [];
  for (let at = 0; at < found.length;) {
    const first = found[at]?.[0];
    if (!first) break;
    let end = at + 1;
    while (found[end]?.[0].kind === first.kind) end++;
    const run = found.slice(at, end);
    nodes.push(...nodesOf(first.kind, run));
    at = end;
  }
  return nodes;
}

function nodesOf(kind: Kind, run: readonly Found[]): SlateNode[] {
  const lines = run.map(([line]) => line);
  const isList = lines.length > 1 && lines.every(({ text }) => text.length < LONG && !SAYS.test(text));
  const counts = lines.every(({ number }, index) => number === (lines[0]?.number ?? 0) + index);
  if (kind === 'bullet' || (kind === 'dash' && isList)) return [list('bulleted-list', lines)];
  if (kind === 'number' && lines.length > 1 && counts) return [list('numbered-list', lines)];
  if (kind === 'number') return lines.map(({ number, text }) => paragraph([`${number}. ${text}`]));
  if (kind === 'dash') return lines.map(({ text }) => paragraph([`- ${text}`]));
  return run.map(([line, group]) => paragraph(group && !isWrapped(group) ? group.map(clean) : [line.text]));
}

function list(type: string, lines: readonly Line[]): SlateElement {
  const start = type === 'numbered-list' ? { data: { start: lines[0]?.number } } : {};
  return { type, ...start, children: lines.map(({ text }) => ({ type: 'list-item', children: [paragraph([text])] })) };
}

/** Lines that were broken by hand, as in a postal address, stay broken. */
function paragraph(lines: readonly string[]): SlateElement {
  const children = lines.flatMap((text, index): SlateNode[] => [
    ...(index > 0 ? [{ type: 'break', children: [{ text: '' }] }] : []),
    { text },
  ]);
  return { type: 'paragraph', children };
}
