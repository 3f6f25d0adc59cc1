import { blocks } from './blocks/index.ts';
import { explainTag } from './html.ts';

/** A mistake that stopped the parser, told in Danish, and the places to neutralise so that it can go on. */
export interface Fault {
  line: number;
  message: string;
  remedy: string;
  /** Offsets in the text of characters (`<` or `{`) that the parser must no longer see. */
  culprits: number[];
}

/**
 * Translates an error of the parser (`line:column: English text (code)`) by looking at what stands at that place.
 * @param message the parser's text
 * @param text what was parsed, with `\n` for line ends
 */
export function explainFault(message: string, text: string): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const start = startOfLine(text, Number(line));
  const offset = nearestOpener(text, start, start + Number(column) - 1);
  const culprits = offset === undefined ? [] : [offset];
  const at = offset === undefined ? '' : text.slice(offset, offset + 300);
  return { line: Number(line), culprits, ...explainPlace(at, message, text, culprits) };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1 || start;
  return start;
}

/** The parser may point beside the character that it could not read: takes the nearest one on the same line. */
function nearestOpener(text: string, start: number, offset: number): number | undefined {
  const isOpener = (at: number) => text[at] === '<' || text[at] === '{';
  if (isOpener(offset)) return offset;
  const end = (text.indexOf('\n', start) + 1 || text.length + 1) - 1;
  for (let at = Math.min(offset, end); at >= start; at--) if (isOpener(at)) return at;
  for (let at = offset; at < end; at++) if (isOpener(at)) return at;
  return undefined;
}

function explainPlace(
  at: string,
  message: string,
  text: string,
  culprits: number[],
): { message: string; remedy: string } {
  if (at.startsWith('{')) return explainBrace(text, culprits);
  if (at.startsWith('<!--')) {
    return { message: 'HTML-kommentarer (<!-- … -->) kan ikke bruges.', remedy: 'Slet kommentaren.' };
  }
  const mail = /^<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>/.exec(at)?.[1];
  if (mail)
    return {
      message: `Mailadressen <${mail}> kan ikke stå i spidse parenteser.`,
      remedy: `Skriv [${mail}](mailto:${mail}).`,
    };
  const address = /^<(https?:\/\/[^\s<>]+)>/i.exec(at)?.[1];
  if (address) {
    return {
      message: `Adressen <${address}> kan ikke stå i spidse parenteser.`,
      remedy: `Skriv [linkets tekst](${address}), eller skriv adressen uden < og >.`,
    };
  }
  const closing = /^<\/\s*([\w.:-]*)/.exec(at)?.[1];
  if (closing !== undefined) return explainClosing(closing, message, text, culprits);
  const name = /^<([\p{L}_$][\w.:-]*)/u.exec(at)?.[1];
  if (name !== undefined) return explainOpening(name, message, text, culprits);
  if (at.startsWith('<')) return explainLess(at);
  return {
    message: 'Teksten kan ikke læses herfra.',
    remedy: 'Skriv &lt; i stedet for < og &#123; i stedet for {, eller slet det, der står på linjen.',
  };
}

function explainLess(at: string): { message: string; remedy: string } {
  const word = /^<(\S{0,12})/.exec(at)?.[1] ?? '';
  const number = /^\d[\d.,]*/.exec(word)?.[0];
  return {
    message: `Tegnet < foran “${word}” læses som begyndelsen på en blok.`,
    remedy: number ? `Skriv &lt;${number} eller “mindre end ${number}”.` : 'Skriv &lt; i stedet for <.',
  };
}

/** All opening braces of the line go at once: what is wrong with one is wrong with all. */
function explainBrace(text: string, culprits: number[]): { message: string; remedy: string } {
  const first = culprits[0] ?? 0;
  const start = text.lastIndexOf('\n', first) + 1;
  const end = text.indexOf('\n', first);
  for (let at = start; at < (end === -1 ? text.length : end); at++) if (text[at] === '{') culprits.push(at);
  return brace;
}

/** What to do about a curly brace, which MDX reads as program code. */
export const brace = {
  message: 'Krøllede parenteser { } læses som programkode.',
  remedy: 'Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
};

function explainClosing(
  name: string,
  message: string,
  text: string,
  culprits: number[],
): { message: string; remedy: string } {
  const opened = /opened at (\d+):(\d+)/.exec(message);
  if (opened) {
    const offset = startOfLine(text, Number(opened[1])) + Number(opened[2]) - 1;
    if (text[offset] === '<') culprits.push(offset);
    return onOwnLine(name);
  }
  if (blocks.has(name)) {
    return {
      message: `</${name}> lukker en blok, som ikke er åbnet.`,
      remedy: `Slet </${name}>, eller skriv <${name} …> på en linje for sig selv foran teksten.`,
    };
  }
  return { message: `</${name}> kan ikke bruges i teksten.`, remedy: `Slet </${name}>.` };
}

function explainOpening(
  name: string,
  message: string,
  text: string,
  culprits: number[],
): { message: string; remedy: string } {
  const block = blocks.get(name);
  const unclosed = /closing tag/.test(message);
  if (unclosed) leaveNoClosing(name, text, culprits);
  if (!block) return explainTag(name);
  if (!unclosed) {
    return {
      message: `Felterne i <${name}> kan ikke læses.`,
      remedy: `Skriv dem med lighedstegn og anførselstegn: ${block.example}`,
    };
  }
  if (block.holds === 'nothing') {
    return { message: `<${name}> er ikke afsluttet.`, remedy: `Slut med />: ${block.example}` };
  }
  return onOwnLine(name);
}

function onOwnLine(name: string): { message: string; remedy: string } {
  return {
    message: `<${name}> er ikke lukket rigtigt.`,
    remedy: `Sæt <${name} …> og </${name}> på hver sin linje, og skriv teksten på linjerne imellem.`,
  };
}

/** The closing tag that belongs to an opening one goes with it, or it would be told of as a second mistake. */
function leaveNoClosing(name: string, text: string, culprits: number[]): void {
  const from = (culprits[0] ?? 0) + 1;
  const closing = text.indexOf(`</${name}`, from);
  const next = text.indexOf(`<${name}`, from);
  if (closing !== -1 && (next === -1 || closing < next)) culprits.push(closing);
}
