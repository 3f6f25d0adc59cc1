import type { Element, ElementContent } from 'hast';
import { element, isElement, type ElementReader, type Reading } from './reading.ts';

/** A table in a region of its own, so that a wide one can be scrolled, also with the keyboard. */
export const readTable: ElementReader = (node, reading) => {
  const rows = node.children.filter((part) => isElement(part, 'thead', 'tbody')).flatMap((part) => part.children);
  const columns =
    rows.find((row) => isElement(row, 'tr'))?.children.filter((cell) => isElement(cell, 'th')).length ?? 0;
  for (const row of rows) if (isElement(row, 'tr')) checkRow(row, columns, reading);
  const shown = node.children.filter((part) => !isEmptyHead(part));
  const table = element('table', {}, reading.read(shown, 'inside'));
  return [element('div', { className: ['table'], role: 'region', ariaLabel: 'Tabel', tabIndex: 0 }, [table])];
};

/** Markdown has no table without a head: where nothing stands in it, there is none to hear or see. */
const isEmptyHead = (part: ElementContent) =>
  isElement(part, 'thead') &&
  part.children.every(
    (row) =>
      !isElement(row, 'tr') || row.children.every((cell) => !isElement(cell, 'th') || cell.children.length === 0),
  );

/** A header or data cell. Alignment becomes a class, because the site's policy forbids inline styles. */
export const readCell: ElementReader = (node, reading) => {
  const align = /^text-align: (left|right|center)$/.exec(String(node.properties['style'] ?? ''))?.[1];
  const properties: Element['properties'] = align === undefined ? {} : { className: [`align-${align}`] };
  if (node.tagName === 'th') properties['scope'] = 'col';
  return [element(node.tagName, properties, reading.read(node.children, 'inside'))];
};

/** GFM drops the cells that a row has too many of: words would be lost without anyone seeing it. */
function checkRow(row: Element, columns: number, reading: Reading): void {
  const { start, end } = row.position ?? {};
  const written = reading.source.slice(start?.offset ?? 0, end?.offset ?? 0).trim();
  const cells = written.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  if (cells <= columns) return;
  reading.report(
    row,
    `Rækken har ${cells} felter, men tabellen har kun ${columns} kolonner.`,
    'Slet de overskydende felter, eller giv tabellen flere kolonner. Skriv \\| for en streg, der skal stå i et felt.',
    { desk: { remedy: 'Slet de overskydende felter, eller giv tabellen flere kolonner.' } },
  );
}
