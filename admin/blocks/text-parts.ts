import { blocks } from '../../src/mdx/blocks/index.ts';
import { ATTRIBUTES } from './tag.ts';

/**
 * Finds what is text in a file's body, as opposed to blocks and code. It is careful: what it is not sure is code, it
 * takes for text.
 */

const name = `(${[...blocks.keys()].join('|')})`;
const alone = new RegExp(String.raw`^(?:<${name}${ATTRIBUTES}/>[ \t]*)+(?=\n|$)`);
const begin = new RegExp(String.raw`^<${name}${ATTRIBUTES}>[ \t]*(?=\n|$)`);
const fence = /^(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/;

/**
 * Changes the text of a body and nothing else.
 * @param body Markdown with blocks
 * @param change is given stretches of text, at most a paragraph each, and gives what is to stand instead
 */
export function mapText(body: string, change: (text: string) => string): string {
  let rest = body;
  let done = '';
  let paragraph = '';
  const flush = () => {
    done += mapParagraph(paragraph, change);
    paragraph = '';
  };
  while (rest !== '') {
    const untouched = wholeTag(rest) ?? codeBlock(rest);
    const container = untouched === undefined ? wholeBlock(rest) : undefined;
    const line = /^.*(?:\n|$)/.exec(rest)?.[0] ?? rest;
    if (untouched === undefined && container === undefined && line.trim() !== '') paragraph += line;
    else flush();
    if (untouched !== undefined) done += untouched;
    else if (container) done += container.open + mapText(container.inside, change) + container.close;
    else if (line.trim() === '') done += line;
    rest = rest.slice((untouched ?? container?.whole ?? line).length);
  }
  flush();
  return done;
}

const wholeTag = (text: string) => whenWithoutBlankLine(alone.exec(text)?.[0]);

const whenWithoutBlankLine = (tag: string | undefined) =>
  tag === undefined || /\n[ \t]*\n/.test(tag) ? undefined : tag;

/** A fenced code block, to its end or to the end of the text. */
function codeBlock(text: string): string | undefined {
  const mark = fence.exec(text)?.[1];
  if (!mark) return undefined;
  const end = new RegExp(String.raw`\n ${'{0,3}'}${mark[0]}{${mark.length},}[ \t]*(?=\n|$)`).exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}

/** A block from its opening line to the closing line that belongs to it. */
function wholeBlock(text: string) {
  const opening = begin.exec(text);
  const open = whenWithoutBlankLine(opening?.[0]);
  const block = opening?.[1];
  if (open === undefined || block === undefined) return undefined;
  let depth = 1;
  for (let at = open.length + 1; at < text.length;) {
    const here = text.slice(at);
    const step = codeBlock(here) ?? /^.*/.exec(here)?.[0] ?? '';
    if (whenWithoutBlankLine(begin.exec(here)?.[0]) !== undefined && begin.exec(here)?.[1] === block) depth += 1;
    if (step.trimEnd() === `</${block}>`) depth -= 1;
    if (depth === 0) {
      return { open, inside: text.slice(open.length, at), close: step, whole: text.slice(0, at + step.length) };
    }
    at += step.length + 1;
  }
  return undefined;
}

/** Inline code is left alone where no reading of the lines before could make it text. */
function mapParagraph(paragraph: string, change: (text: string) => string): string {
  let unsure = false;
  return paragraph
    .split(/(?<=\n)/)
    .map((line) => {
      const pieces =
        unsure || line.includes('|') ? [line] : line.split(/((?<![`\\])(?:\\\\)*(`+)(?!`)[^\n]*?(?<!`)\2(?!`))/);
      const texts = pieces.filter((_, index) => index % 3 === 0);
      unsure ||= texts.some((text) => text.replace(/\\`/g, '').includes('`'));
      return pieces
        .filter((_, index) => index % 3 !== 2)
        .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
        .join('');
    })
    .join('');
}
