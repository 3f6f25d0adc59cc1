import type { Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';

/** Beside the text of a note, at the beginning of its paragraph: `[^1]: `. */
const DEFINITION = /^\[\^([^\]\s]+)\]:\s*/;

/** A note as staff see and type it in the editor: `[^1]` in the text, and `[^1]: …` in a paragraph of its own. */
export const noteMark = ({ label, identifier }: { label?: string | null | undefined; identifier: string }): string =>
  `[^${label ?? identifier}]`;

/**
 * Makes notes of what is written as notes. A mark without a note of its own stays text.
 * @param tree what staff wrote, which is changed in place
 */
export function findNotes(tree: Root): void {
  const labels = new Set<string>();
  for (const node of tree.children) {
    const [, label] = (node.type === 'html' && DEFINITION.exec(node.value)) || [];
    if (label !== undefined) labels.add(label);
  }
  tree.children = tree.children.map((node): RootContent => {
    const [first] = node.type === 'paragraph' ? node.children : [];
    const [mark, label = ''] = (first?.type === 'text' && DEFINITION.exec(first.value)) || [];
    if (node.type !== 'paragraph' || first?.type !== 'text' || mark === undefined || labels.has(label)) return node;
    labels.add(label);
    const children = [{ ...first, value: first.value.slice(mark.length) }, ...node.children.slice(1)];
    return { type: 'footnoteDefinition', identifier: label, label, children: [{ type: 'paragraph', children }] };
  });
  if (labels.size === 0) return;
  findAndReplace(tree, [
    /\[\^([^\]\s]+)\]/g,
    (_: string, label: string) => labels.has(label) && { type: 'footnoteReference', identifier: label, label },
  ]);
}
