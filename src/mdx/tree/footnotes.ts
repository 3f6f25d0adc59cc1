import type { Element, ElementContent } from 'hast';
import { element, isElement, textNode, type ElementReader, type Reading } from './reading.ts';

/**
 * A reference to a note. Ids are counted anew (`henvisning-1`, `note-1`), because the parser makes them from what staff
 * typed, and that could clash with the page's own.
 */
export const readReference: ElementReader = (node, reading) => {
  const anchor = node.children.find((child) => isElement(child, 'a'));
  const text = anchor?.children[0];
  const number = text?.type === 'text' ? text.value : '';
  const count = (reading.references.get(number) ?? 0) + 1;
  reading.references.set(number, count);
  const properties = { href: `#note-${number}`, id: referenceId(number, count), ariaDescribedBy: ['noter'] };
  return [element('sup', {}, [element('a', properties, [textNode(number)])])];
};

function referenceId(number: string | number, count: number): string {
  return count === 1 ? `henvisning-${number}` : `henvisning-${number}-${count}`;
}

/** The notes at the end of the body, under a heading of their own. */
export const readNotes: ElementReader = (node, reading) => {
  const list = node.children.find((child) => isElement(child, 'ol'));
  const notes = list?.children.filter((child) => isElement(child, 'li')) ?? [];
  const items = notes.map((note, index) => readNote(note, index + 1, reading));
  return [
    element('section', { className: ['footnotes'] }, [
      element('h2', { id: 'noter' }, [textNode('Noter')]),
      element('ol', {}, items),
    ]),
  ];
};

function readNote(note: Element, number: number, reading: Reading): Element {
  const children = reading.read(note.children.filter(isWritten).map(withoutWayBack), 'inside');
  const count = reading.references.get(String(number)) ?? 1;
  const back = Array.from({ length: count }, (_, index) => [textNode(' '), wayBack(number, index + 1)]).flat();
  const last = children.at(-1);
  const prose = isElement(last, 'p')
    ? [...children.slice(0, -1), element('p', {}, [...last.children, ...back])]
    : [...children, ...back];
  return element('li', { id: `note-${number}` }, prose);
}

/** The text form of the arrow (U+FE0E): phones would show a coloured picture. */
function wayBack(number: number, count: number): Element {
  const label = `Tilbage til henvisning ${number}${count === 1 ? '' : `-${count}`}`;
  return element('a', { href: `#${referenceId(number, count)}`, className: ['back'], ariaLabel: label }, [
    textNode('↩\uFE0E'),
  ]);
}

function isWritten(node: ElementContent): boolean {
  return !(isElement(node, 'a') && 'dataFootnoteBackref' in node.properties);
}

/** The parser's own links back, and the space before them, are left out: they carry its ids. */
function withoutWayBack(node: ElementContent): ElementContent {
  if (!isElement(node, 'p')) return node;
  const children = node.children.filter(isWritten);
  for (let last = children.pop(); last; last = children.pop()) {
    const rest = last.type === 'text' ? { ...last, value: last.value.trimEnd() } : last;
    if (rest.type === 'text' && rest.value === '') continue;
    children.push(rest);
    break;
  }
  return { ...node, children };
}
