import type { ProblemInText } from '../ground/problem.ts';
import type { Body } from './body.ts';
import { findUnreadable } from '../ground/characters.ts';
import { findExcess, type TextFault } from './parser/limits.ts';
import { findLostLines } from './tree/lost.ts';
import { parse, type Parser } from './parser/parse.ts';
import { readTree } from './tree/tree.ts';

/** More than this helps nobody, and a hostile text can have tens of thousands. */
const MAX_PROBLEMS = 50;

/** A body that is safe to draw, or all that is wrong with the text. */
export type BodyOrProblems = { body: Body; problems: [] } | { body: undefined; problems: ProblemInText[] };

/**
 * Reads a text with a parser; what `readBody` and `readBodyInBrowser` have in common. Never throws.
 * @param source the file's text after the front matter
 * @param firstLine the file's line on which `source` begins, counted from 1
 */
export function readWith(parser: Parser, source: string, firstLine: number): BodyOrProblems {
  const text = withoutTabs(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const excess = findExcess(text);
  if (excess) return { body: undefined, problems: inFile([excess], firstLine) };
  const { tree, faults } = parse(text, parser);
  const read = tree && readTree(tree, text, firstLine);
  const problems = atMost(
    MAX_PROBLEMS,
    unique([
      ...inFile([...findUnreadableLines(text), ...faults, ...(tree ? findLostLines(text, tree) : [])], firstLine),
      ...(read?.problems ?? []),
    ]),
  );
  return read && problems.length === 0 ? { body: read.body, problems: [] } : { body: undefined, problems };
}

/** The parser loses the second of two blocks on a line that a tab parts. With spaces it reads both. */
function withoutTabs(text: string): string {
  return text.replace(/(?<=\/>)[ \t]+(?=<[A-Z])/g, (gap) => ' '.repeat(gap.length));
}

function findUnreadableLines(text: string): TextFault[] {
  if (!findUnreadable(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = findUnreadable(line);
    if (!found) return [];
    const { at: _, ...said } = found;
    return [{ line: index + 1, ...said }];
  });
}

function inFile(findings: TextFault[], firstLine: number): ProblemInText[] {
  return findings.map(({ line, message, remedy, desk }) => ({
    line: line + firstLine - 1,
    field: undefined,
    message,
    remedy,
    ...(desk && { desk }),
  }));
}

/** The same mistake seen twice is told once, and all of them in the order of the file. */
function unique(problems: ProblemInText[]): ProblemInText[] {
  const seen = new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return [...seen.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function atMost(limit: number, problems: ProblemInText[]): ProblemInText[] {
  const shown = problems.slice(0, limit).map((problem) => ({ ...problem, message: shorten(problem.message) }));
  const next = problems[limit];
  if (!next) return shown;
  const message = `Herfra er der ${problems.length - limit} fejl mere.`;
  return [...shown, { line: next.line, field: undefined, message, remedy: 'Ret først dem ovenfor.' }];
}

/** A problem quotes what staff wrote, and that may be as long as the text. */
function shorten(message: string): string {
  return message.length > 300 ? `${message.slice(0, 299)}…` : message;
}
