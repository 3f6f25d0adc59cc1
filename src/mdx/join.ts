import type { Element, ElementContent } from 'hast';

/** Rows of key figures and exchanges of speech that stand side by side become one. */
export function joinNeighbours(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before && isJoining(before) && isJoining(node) && kind(before) === kind(node))
      before.children.push(...node.children);
    else joined.push(node);
  }
  return joined;
}

function isJoining(node: ElementContent): node is Element {
  return node.type === 'element' && ['speech', 'key-figures'].includes(kind(node));
}

function kind(node: Element): string {
  return String(node.properties['className'] ?? '');
}
