import type { Element, ElementContent } from 'hast';
import {
  element,
  isElement,
  isPhrasing,
  paragraphs,
  textNode,
  type ElementReader,
  type Place,
  type Reading,
} from './reading.ts';

const DASH = /^[-–—][ \u00A0]/;

/**
 * A `-` list is speech where it has one item or its items are parted by blank lines: so Danish newsrooms write a replik,
 * `- Det virker, siger borgmesteren.` Two or more tight items, or items marked `*` or `+`, are a list; so is every list
 * in a fact box and in another list.
 */
export const readList: ElementReader = (node, reading, place) => {
  const items = node.children.filter((child) => isElement(child, 'li'));
  if (!isSpeech(items, reading.source, place)) return [element('ul', {}, reading.read(node.children, 'inside'))];
  const said = items.flatMap((item) => readItem(item, reading));
  return quote(said, place);
};

function isSpeech(items: Element[], source: string, place: Place): boolean {
  if (place !== 'body' && place !== 'quotation') return false;
  const opens = (item: Element) => item.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return items.every(
    (item) =>
      source[item.position?.start.offset ?? -1] === '-' &&
      (isElement(opens(item), 'p') || (items.length === 1 && isPhrasing(opens(item)))),
  );
}

/** The item's first paragraph is said; a list or another block within it stays what it is. */
function readItem(item: Element, reading: Reading): ElementContent[] {
  const [first, ...others] = paragraphs(reading.read(item.children, 'inside'));
  return isElement(first, 'p') ? [say(first.children), ...others] : [];
}

/** A paragraph that begins with a dash and a space (`\- ` in the source, or a real dash) is speech. */
export const readParagraph: ElementReader = (node, reading, place) => {
  const children = reading.read(node.children, 'inside');
  const [first] = children;
  if (place === 'inside' || first?.type !== 'text' || !DASH.test(first.value)) return [element('p', {}, children)];
  return quote(splitLines(children).map(say), place);
};

/** Several replies on lines of their own in one paragraph are several paragraphs. */
function splitLines(children: ElementContent[]): ElementContent[][] {
  const replies: ElementContent[][] = [[]];
  for (const child of children) {
    const lines = child.type === 'text' ? child.value.split(/\n(?=[-–—][ \u00A0])/) : [];
    if (lines.length === 0) replies.at(-1)?.push(child);
    lines.forEach((line, index) => {
      if (index > 0) replies.push([]);
      replies.at(-1)?.push(textNode(line));
    });
  }
  return replies;
}

function say(children: ElementContent[]): Element {
  const [first, ...rest] = children;
  const spoken = first?.type === 'text' ? [textNode(first.value.replace(DASH, '')), ...rest] : children;
  return element('p', {}, [element('span', { className: ['dash'], ariaHidden: 'true' }, [textNode('– ')]), ...spoken]);
}

/** Within a quotation the speech is quoted already. */
function quote(said: ElementContent[], place: Place): ElementContent[] {
  return place === 'quotation' ? said : [element('blockquote', { className: ['speech'] }, said)];
}
