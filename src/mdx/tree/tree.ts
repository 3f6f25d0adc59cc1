import type { ElementContent, Nodes, Root } from 'hast';
import { typography } from '../../danish/typography.ts';
import type { ProblemInText } from '../../ground/problem.ts';
import type { Body } from '../body.ts';
import { showHidden } from '../../ground/characters.ts';
import { readElement } from './elements.ts';
import { findInText } from './find-in-text.ts';
import { readBlock, readInlineTag } from './read-block.ts';
import { textNode, type Place, type Reading } from './reading.ts';
import { restoreOrdinals } from './ordinals.ts';
import { codeAtDesk } from '../parser/desk-words.ts';
import { brace } from '../parser/remedies.ts';

/** Deeper than any text that a person writes; shallow enough for every walk over the tree to recurse. */
const MAX_DEPTH = 60;

/**
 * Reads the parser's tree into a body that is safe to draw, or names all that is wrong. Typography is done here, once,
 * and not when drawing, because a body is drawn several times (page, feeds, search) and its headings are listed.
 * Needs neither Node nor Sätteri: the desk may call it with another parser's tree of the same shape.
 * @param tree hast with MDX nodes and positions; it is used up
 * @param source the text that the positions refer to, with `\n` for line ends
 * @param firstLine the file's line on which `source` begins
 */
export function readTree(tree: Root, source: string, firstLine: number): { body: Body; problems: ProblemInText[] } {
  const problems: ProblemInText[] = [];
  let last = 1;
  // Some nodes that the parser adds have no place of their own: they stand on the line of the node before.
  const line = (node: Nodes) => (last = node.position?.start.line ?? last) + firstLine - 1;
  const reading: Reading = {
    source,
    problems,
    headings: [],
    pictures: [],
    people: [],
    ids: new Map(),
    references: new Map(),
    line,
    report: (node, message, remedy, { below = 0, desk } = {}) =>
      problems.push({ line: line(node) + below, field: undefined, message, remedy, ...(desk && { desk }) }),
    read: (nodes, place) => joinTexts(nodes).flatMap((node) => readNode(node, reading, place)),
  };
  const deep = findTooDeep(tree);
  if (deep) reading.report(deep, 'Her er for mange citater, lister eller blokke inden i hinanden.', 'Flyt teksten ud.');
  if (!deep) restoreOrdinals(tree, source);
  const children = deep ? [] : reading.read(tree.children, 'body');
  const { headings, pictures, people } = reading;
  return { body: { tree: { type: 'root', children }, headings, pictures, people }, problems };
}

function findTooDeep(tree: Root): Nodes | undefined {
  let layer: Nodes[] = [tree];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > MAX_DEPTH) return layer[0];
    layer = layer.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** A parser may part running text behind an address; typography is of the whole. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && node.position && before?.type === 'text' && before.position) {
      joined[joined.length - 1] = { ...before, value: before.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

function readNode(node: Nodes, reading: Reading, place: Place): ElementContent[] {
  reading.line(node);
  switch (node.type) {
    case 'text':
      return readText(node.value, node, reading);
    case 'element':
      return readElement(node, reading, place);
    case 'mdxJsxFlowElement':
      return readBlock(node, reading, place);
    case 'mdxJsxTextElement':
      return readInlineTag(node, reading);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (node.value.trim().startsWith('/*')) {
        reading.report(node, 'Kommentarer ({/* … */}) kan ikke bruges.', 'Slet kommentaren.', {
          desk: codeAtDesk('Slet det.'),
        });
      } else reading.report(node, brace.message, brace.remedy, brace);
      return [];
    default:
      reading.report(node, 'Her står noget, som ikke er tekst.', 'Slet det.');
      return [];
  }
}

function readText(value: string, node: Nodes, reading: Reading): ElementContent[] {
  if (value.trim() === '' && !node.position) return [];
  const shown = showHidden(value);
  for (const { at, message, remedy, desk } of findInText(value, shown)) {
    reading.report(node, message, remedy, { below: shown.slice(0, at).split('\n').length - 1, desk });
  }
  return [textNode(typography(shown))];
}
