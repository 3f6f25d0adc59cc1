import type { Element, Nodes, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A document's notes, by the elements that they are made of. */
export interface FoundNotes {
  /** The mark in the text; its note's name, or undefined where only the mark was copied. */
  marks: ReadonlyMap<Element, string | undefined>;
  /** What holds a note, with its name. */
  notes: ReadonlyMap<Element, string>;
  /** The mark beside the note, with the way back. */
  waysBack: ReadonlySet<Element>;
}

/** The end of an address that points to a note: Word, LibreOffice, Google Docs, our own site, and what other sites have. */
const TO_NOTE =
  /^(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+|(?:user-content-)?(?:note|fn|fotnote|footnote|cite_note)[-_:.]?(?!ref).*\d.*)$/i;

/**
 * Finds notes: links to a place in the document that is named as a note is, and what stands in that place.
 * @param first the number of the first note; a text may have some already
 */
export function findFootnotes(tree: Root, first: number): FoundNotes {
  const parents = new Map<Nodes, Parents>();
  const named = new Map<string, Element>();
  const references: { mark: Element; to: string }[] = [];
  visit(tree, (node, _, parent) => {
    if (parent) parents.set(node, parent);
    if (node.type !== 'element') return;
    for (const name of [node.properties['id'], node.properties['name']])
      if (typeof name === 'string' && !named.has(name)) named.set(name, node);
    const to = node.tagName === 'a' ? fragmentOf(node) : '';
    if (TO_NOTE.test(to)) references.push({ mark: node, to });
  });
  const marks = new Map<Element, string | undefined>();
  const notes = new Map<Element, string>();
  const waysBack = new Set<Element>();
  const targets = new Set(references.map(({ to }) => named.get(to)));
  const foreign = (own: Element) => (node: Nodes) =>
    references.some(({ mark }) => mark === node) || (node.type === 'element' && node !== own && targets.has(node));
  for (const { mark, to } of references) {
    const target = named.get(to);
    if (!target) {
      marks.set(mark, undefined);
      continue;
    }
    const note = around(target, parents, foreign(target));
    const label = notes.get(note) ?? String(first + notes.size);
    notes.set(note, label);
    marks.set(mark, label);
    for (const back of linksBack(note, mark)) waysBack.add(back);
    if (target.tagName === 'a') waysBack.add(target);
  }
  return { marks, notes, waysBack };
}

/** The widest element around a note's name that holds neither another note nor a mark. */
function around(target: Element, parents: ReadonlyMap<Nodes, Parents>, isForeign: (node: Nodes) => boolean): Element {
  if (!/^(?:a|span|sup|b|i|em|strong)$/.test(target.tagName)) return target;
  let widest = target;
  for (let parent = parents.get(target); parent?.type === 'element'; parent = parents.get(parent)) {
    if (/^(?:body|html)$/.test(parent.tagName) || some(parent, isForeign)) break;
    widest = parent;
  }
  return widest;
}

function some(node: Nodes, test: (node: Nodes) => boolean): boolean {
  return test(node) || ('children' in node && node.children.some((child) => some(child, test)));
}

function linksBack(note: Element, mark: Element): Element[] {
  const found: Element[] = [];
  visit(note, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const to = fragmentOf(node);
    const isBack = to !== '' && (to === mark.properties['id'] || to === mark.properties['name']);
    if (isBack || /^_(?:ftn|edn)ref|^sd(?:foot|end)note\d+anc|^ftnt_ref|^henvisning-|ref[-_:]?\d/i.test(to))
      found.push(node);
  });
  return found;
}

function fragmentOf({ properties }: Element): string {
  const href = String(properties['href'] ?? '');
  return href.includes('#') ? href.slice(href.indexOf('#') + 1) : '';
}
