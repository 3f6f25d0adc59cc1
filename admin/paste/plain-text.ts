import { seenCharacters } from '../../src/mdx/from-html/characters.ts';
import { areItems, markOfLine, type MarkedLine } from '../../src/mdx/from-html/item-marks.ts';
import { unwrappedIn } from '../../src/mdx/from-html/links.ts';
import { mailHead } from '../../src/mdx/from-html/mail.ts';
import type { SlateElement, SlateNode } from '../rich-text/slate.ts';

/** Lines as long as this were broken by a mail program, not by whoever wrote them. */
const WRAPPED = 55;

interface Line extends MarkedLine {
  text: string;
}

/**
 * Makes of pasted text what was meant by it: paragraphs, lists, and replies. Where there are blank lines they part the
 * paragraphs; else, as from Word, every line is one.
 * @param text from the clipboard, with any line ends
 * @returns nodes for the rich-text editor; none for a text of spaces
 */
export function nodesOfText(text: string): SlateNode[] {
  const lines = withoutHeads(
    unwrappedIn(seenCharacters(text))
      .split('\n')
      .map((line) => line.replace(/[ \t]+/g, (space) => (space.includes('\t') ? '\t' : ' ')).trimEnd()),
  );
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  const isParted = lines.some((line) => line.trim() === '');
  const groups = isParted ? partedBy(lines) : lines.map((line) => [line]);
  const found = groups.flatMap((group) =>
    group.some((line) => kindOf(line).kind !== 'text') ? group.map((line) => [line]) : [group],
  );
  return joined(found.map((group) => [kindOf(joinedLines(group)), group.length > 1 ? group : undefined] as const));
}

/** What a mail program put over a mail that was answered or sent on. */
function withoutHeads(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const count = mailHead(lines.slice(at, at + 20));
    if (count === 0) kept.push(lines[at] ?? '');
    at += Math.max(count, 1);
  }
  return kept;
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
  const mark = markOfLine(line);
  return { ...mark, text: clean(line.slice(mark.length)) };
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

function nodesOf(kind: MarkedLine['kind'], run: readonly Found[]): SlateNode[] {
  const lines = run.map(([line]) => line);
  const texts = lines.map(({ text }) => text);
  if (areItems(lines, texts)) return [list(kind === 'number' ? 'numbered-list' : 'bulleted-list', lines)];
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
