import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'satteri';
import { allowed } from './allow.ts';
import { blocks } from './blocks/index.ts';
import type { Body, Surroundings } from './body.ts';
import { joinNeighbours } from './join.ts';

/**
 * Draws a body as plain HTML elements: blocks become figures, boxes and rows. Pure; gives a new tree each time, so the
 * caller may change it.
 */
export function drawBody(body: Body, surroundings: Surroundings): Root {
  return { type: 'root', children: drawAll(body.tree.children, surroundings) };
}

function drawAll(nodes: readonly Nodes[], surroundings: Surroundings): ElementContent[] {
  return joinNeighbours(nodes.flatMap((node) => draw(node, surroundings)));
}

function draw(node: Nodes, surroundings: Surroundings): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'element':
      return drawElement(node, surroundings);
    case 'mdxJsxFlowElement': {
      const written = Object.fromEntries(node.attributes.flatMap(attribute));
      const block = blocks.get(node.name ?? '');
      return block ? [block.draw(written, drawAll(node.children, surroundings), surroundings)] : [];
    }
    default:
      return [];
  }
}

function attribute(node: MdxJsxFlowElementHast['attributes'][number]): [string, string | true][] {
  if (node.type !== 'mdxJsxAttribute' || (typeof node.value === 'object' && node.value !== null)) return [];
  return [[node.name, node.value ?? true]];
}

/** Only what `allow.ts` lists is copied: a tree from elsewhere than `readBody` cannot bring more. */
function drawElement(node: Element, surroundings: Surroundings): ElementContent[] {
  const children = drawAll(node.children, surroundings);
  const names = allowed.get(node.tagName);
  if (!names) return children;
  const properties: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) if (names.has(name)) properties[name] = value;
  const href = properties['href'];
  if (typeof href === 'string' && href.startsWith('/')) properties['href'] = surroundings.absolute(href);
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}
