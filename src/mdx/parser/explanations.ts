import { blocks } from '../blocks/index.ts';
import type { TextFault } from './limits.ts';
import { brokenBlock, codeAtDesk, typeInRichText } from './desk-words.ts';
import { brace, explainTag } from './remedies.ts';

/** A place in the text that the parser could not read. */
export interface ParserStop {
  text: string;
  /** Offset of the `<` or `{` at fault. */
  offset: number;
  /** What stands there, as far as anyone needs to look. */
  at: string;
  /** What the parser said. */
  message: string;
  /** Where in the text a line and column of the parser's message is. */
  offsetOf(line: number, column: number): number;
}

/** What is wrong at a place, and the offsets of the characters to hide so that the parser can go on. */
export interface Explanation extends Omit<TextFault, 'line'> {
  culprits: number[];
}

/** Explains a place by what stands there. */
export function explainPlace(place: ParserStop): Explanation {
  for (const explain of [explainBrace, explainComment, explainMail, explainAddress, explainClosing, explainOpening]) {
    const explanation = explain(place);
    if (explanation) return explanation;
  }
  return explainLess(place);
}

/** All opening braces of the line go at once: what is wrong with one is wrong with all. */
function explainBrace({ text, offset, at }: ParserStop): Explanation | undefined {
  if (!at.startsWith('{')) return undefined;
  const end = text.indexOf('\n', offset);
  const culprits: number[] = [];
  for (let brace = offset; brace !== -1 && (end === -1 || brace < end); brace = text.indexOf('{', brace + 1)) {
    culprits.push(brace);
  }
  return { ...brace, culprits };
}

function explainComment({ offset, at }: ParserStop): Explanation | undefined {
  if (!at.startsWith('<!--')) return undefined;
  return {
    message: 'HTML-kommentarer (<!-- … -->) kan ikke bruges.',
    remedy: 'Slet kommentaren.',
    desk: codeAtDesk('Slet det.'),
    culprits: [offset],
  };
}

function explainMail({ offset, at }: ParserStop): Explanation | undefined {
  const [found, mail] = /^<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>/i.exec(at) ?? [];
  if (!found) return undefined;
  return {
    message: `Mailadressen <${mail}> kan ikke stå mellem < og >.`,
    remedy: `Skriv [${mail}](mailto:${mail}).`,
    desk: {
      message: 'En mailadresse står i spidse parenteser.',
      remedy: 'Slet parenteserne, marker adressen, og tryk på Link over teksten.',
    },
    culprits: span(offset, found.length),
  };
}

function explainAddress({ offset, at }: ParserStop): Explanation | undefined {
  const [found, address] = /^<(https?:\/\/[^\s<>]+)>/i.exec(at) ?? [];
  if (!found) return undefined;
  return {
    message: `Adressen <${address}> kan ikke stå mellem < og >.`,
    remedy: `Skriv [linkets tekst](${address}), eller skriv adressen uden < og >.`,
    desk: {
      message: 'En adresse står i spidse parenteser.',
      remedy: 'Slet parenteserne, marker adressen, og tryk på Link over teksten.',
    },
    culprits: span(offset, found.length),
  };
}

function explainClosing({ text, offset, at, message, offsetOf }: ParserStop): Explanation | undefined {
  const name = /^<\/\s*([\w.:-]*)/.exec(at)?.[1];
  if (name === undefined) return undefined;
  const [, line, column] = /opened at (\d+):(\d+)/.exec(message) ?? [];
  if (line && column) {
    const opening = offsetOf(Number(line), Number(column));
    return { ...onOwnLines(name), culprits: [offset, ...(text[opening] === '<' ? [opening] : [])] };
  }
  const remedy = blocks.has(name)
    ? `Slet </${name}>, eller skriv <${name} …> på en linje for sig selv foran teksten.`
    : `Slet </${name}>.`;
  return {
    message: `</${name}> lukker noget, som ikke er åbnet.`,
    remedy,
    desk: blockAtDesk(name),
    culprits: [offset],
  };
}

function explainOpening({ text, offset, at, message }: ParserStop): Explanation | undefined {
  const name = /^<([\p{L}_$][\w.:-]*)/u.exec(at)?.[1];
  if (name === undefined) return undefined;
  const culprits = [offset, ...closingOf(name, text, offset + 1)];
  const block = blocks.get(name);
  if (!block) return { ...explainTag(name), culprits };
  if (/closing tag/.test(message)) {
    if (block.holds !== 'nothing') return { ...onOwnLines(name), culprits };
    return {
      message: `<${name}> er ikke afsluttet.`,
      remedy: `Slut med />: ${block.example}`,
      desk: blockAtDesk(name),
      culprits,
    };
  }
  return {
    message: `Felterne i <${name}> kan ikke læses.`,
    remedy: `Skriv hvert felt med lighedstegn og anførselstegn: ${block.example}`,
    desk: blockAtDesk(name),
    culprits,
  };
}

function explainLess({ offset, at }: ParserStop): Explanation {
  const word = /^<(\S{0,12})/.exec(at)?.[1] ?? '';
  const number = /^\d[\d.,]*/.exec(word)?.[0];
  return {
    message: `Tegnet < i “<${word}” læses som begyndelsen på en blok.`,
    remedy: number ? `Skriv &lt;${number} eller “mindre end ${number}”.` : 'Skriv &lt; i stedet for <.',
    desk: codeAtDesk(number ? `Skriv “mindre end ${number}” i stedet.` : typeInRichText),
    culprits: [offset],
  };
}

function onOwnLines(name: string): Omit<Explanation, 'culprits'> {
  return {
    message: `<${name}> er ikke lukket rigtigt.`,
    remedy: `Sæt <${name} …> og </${name}> på hver sin linje, og skriv teksten på linjerne imellem.`,
    desk: blockAtDesk(name),
  };
}

const blockAtDesk = (name: string) => {
  const block = blocks.get(name);
  return block ? brokenBlock(block.label) : codeAtDesk(typeInRichText);
};

/** The closing tag that belongs to an opening one goes with it, or it would be told of as a second mistake. */
function closingOf(name: string, text: string, from: number): number[] {
  const closing = text.indexOf(`</${name}`, from);
  const next = text.indexOf(`<${name}`, from);
  return closing !== -1 && (next === -1 || closing < next) ? [closing] : [];
}

function span(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
