import type { PhrasingContent } from 'mdast';
import { noteMark } from './notes.ts';
import { isInline, type SlateNode, type SlateText } from './slate.ts';
import { writeMarkdown } from '../../src/mdx/write/markdown.ts';

type Marks = Omit<SlateText, 'text'>;

/** Turns a line of Markdown's tree into the editor's. Slate wants text on both sides of whatever else stands in it. */
export function lineToSlate(nodes: readonly PhrasingContent[]): SlateNode[] {
  const children = nodes.flatMap((node) => inline(node, {}));
  return children
    .flatMap((child, index) => {
      const next = children[index + 1];
      const before = index === 0 && !('text' in child) ? [{ text: '' }] : [];
      const after = !('text' in child) && (!next || !('text' in next)) ? [{ text: '' }] : [];
      return [...before, child, ...after];
    })
    .concat(children.length === 0 ? [{ text: '' }] : []);
}

function inline(node: PhrasingContent, marks: Marks): SlateNode[] {
  const inside = (more: Marks) => ('children' in node ? node.children.flatMap((child) => inline(child, more)) : []);
  switch (node.type) {
    case 'text':
      return [{ text: node.value, ...marks }];
    case 'inlineCode':
      return [{ text: node.value, ...marks, code: true }];
    case 'strong':
      return inside({ ...marks, bold: true });
    case 'emphasis':
      return inside({ ...marks, italic: true });
    case 'delete':
      return inside({ ...marks, delete: true });
    case 'break':
      return [{ type: 'break', children: [{ text: '' }] }];
    case 'link':
      return [
        {
          type: 'link',
          data: { url: node.url, title: node.title ?? undefined },
          children: inside(marks).filter(isInline),
        },
      ];
    case 'image':
      return [
        {
          type: 'image',
          data: { url: node.url, title: node.title ?? undefined, alt: node.alt ?? undefined },
          children: [{ text: '' }],
        },
      ];
    case 'footnoteReference':
      return [{ text: noteMark(node), ...marks }];
    default:
      return [{ text: writeMarkdown(node), ...marks }];
  }
}
