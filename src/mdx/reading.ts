import type { Element, ElementContent, Nodes } from 'hast';
import type { ProblemInText } from '../read/problem.ts';
import type { Body } from './body.ts';

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
  /** Names a problem at a node's line. */
  report(node: Nodes, message: string, remedy: string): void;
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
export function words(value: string): ElementContent {
  return { type: 'text', value };
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName);
}
