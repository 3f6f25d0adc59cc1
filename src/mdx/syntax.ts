import { blocks } from './blocks/index.ts';
import { explainTag } from './html.ts';
import type { Finding } from './limits.ts';

/** A mistake that stopped the parser, told in Danish, and what to hide from it so that it can go on. */
export interface Fault extends Finding {
  /** Offsets in the text of the characters to hide. */
  culprits: number[];
}

/** A place in the text that the parser could not read. */
interface Place {
  text: string;
  /** Offset of the `<` or `{` at fault. */
  offset: number;
  /** What stands there, as far as anyone needs to look. */
  at: string;
  /** What the parser said. */
  message: string;
}

type Explanation = Omit<Fault, 'line'>;

/**
 * Translates an error of the parser (`line:column: English text (code)`) by looking at what stands at that place.
 * @param message the parser's text
 * @param text what was parsed, with `\n` for line ends
 */
export function explainFault(message: string, text: string): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const start = startOfLine(text, Number(line));
  const offset = nearestOpener(text, start, start + Number(column) - 1);
  if (offset === undefined) return { line: Number(line), ...unknown, culprits: [] };
  const place = { text, offset, at: text.slice(offset, offset + 300), message };
  return { line: Number(line), ...(explainPlace(place) ?? { ...unknown, culprits: [offset] }) };
}

const unknown = {
  message: 'Teksten kan ikke læses herfra.',
  remedy: 'Skriv &lt; i stedet for < og &#123; i stedet for {, eller slet det, der står på linjen.',
};

/** What to do about a curly brace, which MDX reads as program code. */
export const brace = {
  message: 'Krøllede parenteser { } læses som programkode.',
  remedy: 'Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
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

function explainPlace(place: Place): Explanation | undefined {
  for (const explain of [explainBrace, explainComment, explainMail, explainAddress, explainClosing, explainOpening]) {
    const explanation = explain(place);
    if (explanation) return explanation;
  }
  return explainLess(place);
}

/** All opening braces of the line go at once: what is wrong with one is wrong with all. */
function explainBrace({ text, offset, at }: Place): Explanation | undefined {
  if (!at.startsWith('{')) return undefined;
  const end = text.indexOf('\n', offset);
  const culprits: number[] = [];
  for (let brace = offset; brace !== -1 && (end === -1 || brace < end); brace = text.indexOf('{', brace + 1)) {
    culprits.push(brace);
  }
  return { ...brace, culprits };
}

function explainComment({ offset, at }: Place): Explanation | undefined {
  if (!at.startsWith('<!--')) return undefined;
  return {
    message: 'HTML-kommentarer (<!-- … -->) kan ikke bruges.',
    remedy: 'Slet kommentaren.',
    culprits: [offset],
  };
}

function explainMail({ offset, at }: Place): Explanation | undefined {
  const [found, mail] = /^<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>/i.exec(at) ?? [];
  if (!found) return undefined;
  return {
    message: `Mailadressen <${mail}> kan ikke stå mellem < og >.`,
    remedy: `Skriv [${mail}](mailto:${mail}).`,
    culprits: span(offset, found.length),
  };
}

function explainAddress({ offset, at }: Place): Explanation | undefined {
  const [found, address] = /^<(https?:\/\/[^\s<>]+)>/i.exec(at) ?? [];
  if (!found) return undefined;
  return {
    message: `Adressen <${address}> kan ikke stå mellem < og >.`,
    remedy: `Skriv [linkets tekst](${address}), eller skriv adressen uden < og >.`,
    culprits: span(offset, found.length),
  };
}

function explainClosing({ text, offset, at, message }: Place): Explanation | undefined {
  const name = /^<\/\s*([\w.:-]*)/.exec(at)?.[1];
  if (name === undefined) return undefined;
  const [, line, column] = /opened at (\d+):(\d+)/.exec(message) ?? [];
  if (line && column) {
    const opening = startOfLine(text, Number(line)) + Number(column) - 1;
    return { ...onOwnLines(name), culprits: [offset, ...(text[opening] === '<' ? [opening] : [])] };
  }
  const remedy = blocks.has(name)
    ? `Slet </${name}>, eller skriv <${name} …> på en linje for sig selv foran teksten.`
    : `Slet </${name}>.`;
  return { message: `</${name}> lukker noget, som ikke er åbnet.`, remedy, culprits: [offset] };
}

function explainOpening({ text, offset, at, message }: Place): Explanation | undefined {
  const name = /^<([\p{L}_$][\w.:-]*)/u.exec(at)?.[1];
  if (name === undefined) return undefined;
  const culprits = [offset, ...closingOf(name, text, offset + 1)];
  const block = blocks.get(name);
  if (!block) return { ...explainTag(name), culprits };
  if (/closing tag/.test(message)) {
    if (block.holds !== 'nothing') return { ...onOwnLines(name), culprits };
    return { message: `<${name}> er ikke afsluttet.`, remedy: `Slut med />: ${block.example}`, culprits };
  }
  return {
    message: `Felterne i <${name}> kan ikke læses.`,
    remedy: `Skriv hvert felt med lighedstegn og anførselstegn: ${block.example}`,
    culprits,
  };
}

function explainLess({ offset, at }: Place): Explanation {
  const word = /^<(\S{0,12})/.exec(at)?.[1] ?? '';
  const number = /^\d[\d.,]*/.exec(word)?.[0];
  return {
    message: `Tegnet < i “<${word}” læses som begyndelsen på en blok.`,
    remedy: number ? `Skriv &lt;${number} eller “mindre end ${number}”.` : 'Skriv &lt; i stedet for <.',
    culprits: [offset],
  };
}

function onOwnLines(name: string): Omit<Explanation, 'culprits'> {
  return {
    message: `<${name}> er ikke lukket rigtigt.`,
    remedy: `Sæt <${name} …> og </${name}> på hver sin linje, og skriv teksten på linjerne imellem.`,
  };
}

/** The closing tag that belongs to an opening one goes with it, or it would be told of as a second mistake. */
function closingOf(name: string, text: string, from: number): number[] {
  const closing = text.indexOf(`</${name}`, from);
  const next = text.indexOf(`<${name}`, from);
  return closing !== -1 && (next === -1 || closing < next) ? [closing] : [];
}

function span(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
