import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A paragraph of nothing but tags is those tags, as MDX has it: `<Quote>Det virker.</Quote>` on a line of its own is a
 * block.
 * @param tree changed in place
 */
export function liftLoneTags(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || !isOnlyTags(node)) return undefined;
    parent.children.splice(index, 1, ...node.children.flatMap(toBlock));
    return [SKIP, index];
  });
}

function isOnlyTags({ children }: Paragraph): boolean {
  return children.some(isTag) && children.every((child) => isTag(child) || isSpace(child));
}

function isTag(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\t\r\n ]*$/.test(node.value);
}

function toBlock(node: PhrasingContent): BlockContent[] {
  if (node.type !== 'mdxJsxTextElement')
    return node.type === 'mdxTextExpression' ? [{ ...node, type: 'mdxFlowExpression' }] : [];
  // A block may hold words without a paragraph around them, which mdast's types do not know.
  return [{ ...node, type: 'mdxJsxFlowElement', children: node.children as unknown as BlockContent[] }];
}
