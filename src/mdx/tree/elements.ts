import type { Element, ElementContent } from 'hast';
import { allowed } from '../allow.ts';
import { showHidden } from '../../ground/characters.ts';
import { readNotes, readReference } from './footnotes.ts';
import { readHeading } from './headings.ts';
import { readLink } from './links.ts';
import { element, textNode, type ElementReader } from './reading.ts';
import { explainTag } from '../parser/remedies.ts';
import { readList, readParagraph } from './speech.ts';
import { readCell, readTable } from './tables.ts';

/** How each element is read that is not merely copied. */
const readers: Record<string, ElementReader> = {
  p: readParagraph,
  ul: readList,
  a: readLink,
  table: readTable,
  th: readCell,
  td: readCell,
  sup: readReference,
  section: readNotes,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, readHeading])),
  ol: (node, reading) => {
    const start = node.properties['start'];
    return [element('ol', typeof start === 'number' ? { start } : {}, reading.read(node.children, 'inside'))];
  },
  blockquote: (node, reading) => [element('blockquote', {}, reading.read(node.children, 'quotation'))],
  code: (node) => [element('code', {}, verbatim(node))],
  pre: (node, reading) => [element('pre', { tabIndex: 0 }, reading.read(node.children, 'inside'))],
  img: (node, reading) => {
    reading.report(
      node,
      'Billeder kan ikke sættes ind med ![…](…).',
      'Brug blokken Figure: <Figure file="/media/2026/besoeg.jpg" alt="Hvad billedet viser" credit="Hvem der har taget det" />.',
      {
        desk: {
          message: 'Billedet kan ikke vises uden beskrivelse og fotograf.',
          remedy: 'Slet det, og vælg Billede under Indsæt blok.',
        },
      },
    );
    return [];
  },
  input: (node, reading) => {
    reading.report(node, 'Afkrydsningslister ([ ] og [x]) kan ikke bruges.', 'Slet de kantede parenteser.', {
      desk: { message: 'Afkrydsningslister kan ikke bruges.' },
    });
    return [];
  },
};

function verbatim(node: Element): ElementContent[] {
  return node.children.flatMap((child) => (child.type === 'text' ? [textNode(showHidden(child.value))] : []));
}

/** Reads an element by its own reader; copies it without properties where it has none and is allowed. */
export const readElement: ElementReader = (node, reading, place) => {
  const reader = Object.hasOwn(readers, node.tagName) ? readers[node.tagName] : undefined;
  if (reader) return reader(node, reading, place);
  if (!allowed.has(node.tagName)) {
    const tag = explainTag(node.tagName);
    reading.report(node, tag.message, tag.remedy, tag);
    return [];
  }
  return [element(node.tagName, {}, reading.read(node.children, 'inside'))];
};
