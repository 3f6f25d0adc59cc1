import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { anyMonth } from '../../danish/months.ts';
import { element, isElement, isPhrasing, paragraphs, words } from './reading.ts';

const MONTH = new RegExp(`^(?:${anyMonth})\\b`, 'i');

/**
 * Markdown reads `12. juni 2017 kom ministeren` as the twelfth item of a list, and counts a second such line 13 whatever
 * it says. Here a list becomes the text that it was written as where every item begins with a month, where it has one item
 * that goes on in lower case or is not numbered 1, and where its numbers do not follow one another.
 * @param node the parser's tree, which is changed in place
 * @param source the text that its positions refer to
 */
export function restoreOrdinals(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  for (const child of node.children) restoreOrdinals(child, source);
  if (!node.children.some((child) => isElement(child, 'ol'))) return;
  if (node.type === 'root') node.children = restored(node.children, source);
  else if (isElement(node, 'li') && !node.children.some((child) => isElement(child, 'p'))) {
    // A tight item has no paragraphs, and gets none.
    node.children = restored(node.children, source).flatMap((child) =>
      isElement(child, 'p') ? child.children : [child],
    );
  } else node.children = restored(node.children, source);
}

function restored<Node extends RootContent>(nodes: readonly Node[], source: string): (Node | Element)[] {
  const result: (Node | Element)[] = [];
  for (const node of nodes) {
    const written = isElement(node, 'ol') ? asWritten(node, source) : undefined;
    if (!written) result.push(node);
    else result.push(...joinTo(result, node, written));
  }
  return result;
}

/** `Fristen er⏎1. juni` is one paragraph, though `1.` may break off a paragraph in Markdown. Gives those left over. */
function joinTo(before: readonly Nodes[], list: Nodes, written: Element[]): Element[] {
  const paragraph = before.findLast((node) => node.type !== 'text' || node.value.trim() !== '');
  const next = (paragraph?.position?.end.line ?? -2) + 1;
  const [first, ...others] = written;
  if (!first || !isElement(paragraph, 'p') || next !== list.position?.start.line) return written;
  const [number, ...rest] = first.children;
  if (number?.type === 'text') paragraph.children.push({ ...number, value: `\n${number.value}` }, ...rest);
  return others;
}

function asWritten(list: Element, source: string): Element[] | undefined {
  const items = list.children.filter((child) => isElement(child, 'li'));
  // A tag or a brace is told of where it stands.
  if (items.some(({ children }) => children.some(({ type }) => type !== 'text' && type !== 'element')))
    return undefined;
  const numbered = items.map((item) => {
    const start = item.position?.start.offset ?? 0;
    return { number: /^(\d+)\./.exec(source.slice(start, start + 12))?.[1], opening: opening(item) };
  });
  return beginSentences(numbered)
    ? items.flatMap((item, index) => withNumber(item, `${numbered[index]?.number}.`))
    : undefined;
}

/**
 * Whether what Markdown took for the items of a numbered list are sentences that begin with a number.
 * @param items each with the number that is written before the point (undefined where there is none), and its first words
 */
export function beginSentences(items: readonly { number: string | undefined; opening: string }[]): boolean {
  const numbers = items.flatMap(({ number }) => number ?? []);
  if (numbers.length < items.length) return false;
  const [only, ...others] = items;
  const isSentence = only && others.length === 0 && (/^\p{Ll}/u.test(only.opening) || Number(only.number) !== 1);
  return items.every((item) => MONTH.test(item.opening)) || isSentence === true || !isCounted(numbers);
}

/** Whether Markdown's own count would show the numbers that were written, or they are all one, as people do who let it count. */
function isCounted(numbers: string[]): boolean {
  const first = Number(numbers[0]);
  return (
    numbers.every((number, index) => Number(number) === first + index) ||
    numbers.every((number) => Number(number) === first)
  );
}

/** The first words of an item. */
function opening(node: ElementContent): string {
  if (node.type === 'text') return node.value.trimStart();
  if (!('children' in node)) return '';
  for (const child of node.children) {
    const found = opening(child);
    if (found !== '') return found;
  }
  return '';
}

const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

function withNumber(item: Element, number: string): Element[] {
  const [first, ...following] = paragraphs(
    item.children.filter((child, at, all) => !isSpace(child) || (isPhrasing(all[at - 1]) && isPhrasing(all[at + 1]))),
  ).filter((child) => child.type === 'element');
  if (first?.tagName !== 'p') return [element('p', {}, [words(number)]), ...(first ? [first] : []), ...following];
  const position = item.position && { position: item.position };
  const [start, ...others] = first.children;
  const children =
    start?.type === 'text'
      ? [{ ...start, value: `${number} ${start.value}` }, ...others]
      : [words(`${number} `), ...first.children];
  return [{ ...first, ...position, children }, ...following];
}
