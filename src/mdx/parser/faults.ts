import { codeAtDesk, typeInRichText } from './desk-words.ts';
import { explainPlace, type Explanation } from './explanations.ts';

/** A mistake that stopped the parser, told in Danish, and what to hide from it so that it can go on. */
export interface Fault extends Explanation {
  /** Line of the parsed text, counted from 1. */
  line: number;
}

/**
 * Translates an error of the parser (`line:column: English text (code)`) by looking at what stands at that place.
 * @param message the parser's text
 * @param text what was parsed, with `\n` for line ends
 */
export function explainFault(message: string, text: string): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const offsetOf = (row: number, col: number) => startOfLine(text, row) + col - 1;
  const offset = nearestOpener(text, startOfLine(text, Number(line)), offsetOf(Number(line), Number(column)));
  if (offset === undefined) return { line: Number(line), ...unknown, culprits: [] };
  return {
    line: Number(line),
    ...explainPlace({ text, offset, at: text.slice(offset, offset + 300), message, offsetOf }),
  };
}

const unknown = {
  message: 'Teksten kan ikke læses herfra.',
  remedy: 'Skriv &lt; i stedet for < og &#123; i stedet for {, eller slet det, der står på linjen.',
  desk: codeAtDesk(typeInRichText),
};

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1 || start;
  return start;
}

/** The parser may point beside the character that it could not read: takes the nearest one before or after on the line. */
function nearestOpener(text: string, start: number, offset: number): number | undefined {
  const next = text.indexOf('\n', start);
  const line = text.slice(start, next === -1 ? text.length : next);
  const column = offset - start;
  const before = Math.max(line.lastIndexOf('<', column), line.lastIndexOf('{', column));
  const after = line.slice(column).search(/[<{]/);
  if (before === -1 && after === -1) return undefined;
  return start + (before === -1 ? column + after : before);
}
