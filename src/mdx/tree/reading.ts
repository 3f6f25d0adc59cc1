import type { Element, ElementContent, Nodes } from 'hast';
import type { DeskWords, ProblemInText } from '../../ground/problem.ts';
import type { Body } from '../body.ts';

/** Where a node stands: it decides whether a dash is speech and whether a block may be here. */
export type Place = 'body' | 'fact-box' | 'quotation' | 'inside';

/** A body while it is being read: what has been found so far, and how to read on. */
export interface Reading extends Omit<Body, 'tree'> {
  /** The text that the nodes' positions refer to. */
  source: string;
  problems: ProblemInText[];
  /** Ids of headings given so far, with how often each was asked for. */
  ids: Map<string, number>;
  /** How often each note has been referred to, by its number. */
  references: Map<string, number>;
  /** Names a problem at a node's line, or so many lines below it; `desk` where the desk says it otherwise. */
  report(node: Nodes, message: string, remedy: string, more?: { below?: number; desk?: DeskWords | undefined }): void;
  /** The node's line of the file. */
  line(node: Nodes): number;
  /** Reads nodes that stand at `place` into clean ones: new objects without positions. */
  read(nodes: readonly Nodes[], place: Place): ElementContent[];
}

/** Reads one kind of element into clean nodes. */
export type ElementReader = (element: Element, reading: Reading, place: Place) => ElementContent[];

/** A clean element. */
export function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A clean text node. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName);
}

/** Wraps words that stand loose among blocks in paragraphs: `<Quote>Det virker.</Quote>` has them. */
export function paragraphs(children: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let loose: Element | undefined;
  for (const child of children) {
    if (!isPhrasing(child)) {
      wrapped.push(child);
      loose = undefined;
    } else if (loose) loose.children.push(child);
    else wrapped.push((loose = element('p', {}, [child])));
  }
  return wrapped;
}

/** Whether a node belongs in a line of text. */
export function isPhrasing(node: Nodes | undefined): boolean {
  return (
    node?.type === 'text' ||
    node?.type === 'mdxJsxTextElement' ||
    node?.type === 'mdxTextExpression' ||
    isElement(node, 'strong', 'em', 'del', 'code', 'a', 'br', 'sup', 'img')
  );
}
