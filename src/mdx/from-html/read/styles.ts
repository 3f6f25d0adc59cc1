import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What a style says, by property, in small letters: `font-weight` → `bold`. */
export type Declared = ReadonlyMap<string, string>;

/** A document's own style sheet: what it says of a tag, a class, or a tag with a class (`p.p1`). */
export type Sheet = ReadonlyMap<string, Declared>;

const PROGRAMS = /microsoft|word|outlook|excel|cocoa|libreoffice|openoffice/i;

/** Whether a program for documents wrote this. Only its style sheet says all that holds; a web page's is one of many. */
export function isOfProgram(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'meta' && /^(?:generator|progid)$/i.test(String(properties['name'])))
      found ||= PROGRAMS.test(String(properties['content']));
  });
  return found;
}

/** Reads the style sheets in a document. What depends on anything else (`@media`, `p > b`) is passed over. */
export function sheetOf(tree: Root): Sheet {
  const sheet = new Map<string, Map<string, string>>();
  visit(tree, 'element', (node: Element) => {
    if (node.tagName !== 'style') return;
    const rules = rawText(node)
      .replace(/<!--|-->|\/\*[^]*?\*\//g, '')
      .replace(/@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '');
    for (const [, selectors = '', declarations = ''] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g))
      for (const selector of selectors.split(',').map((each) => each.trim().toLowerCase()))
        if (/^[\w-]*(?:\.[\w-]+)?$/.test(selector))
          sheet.set(selector, new Map([...(sheet.get(selector) ?? []), ...declared(declarations)]));
  });
  return sheet;
}

/** All that is said of an element itself; what it inherits is not among it. */
export function styleOf({ tagName, properties }: Element, sheet: Sheet): Declared {
  const names = ['', ...classesOf(properties)].flatMap((name) =>
    name === '' ? [tagName] : [`.${name}`, `${tagName}.${name}`],
  );
  const own = declared(String(properties['style'] ?? ''));
  return sheet.size === 0 ? own : new Map([...names.flatMap((name) => [...(sheet.get(name) ?? [])]), ...own]);
}

/** The classes of an element, in small letters. */
export function classesOf({ className }: Element['properties']): string[] {
  return (Array.isArray(className) ? className : [className ?? '']).map((name) => String(name).toLowerCase());
}

/** The characters of a node and all in it, as they are written. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

function declared(declarations: string): Map<string, string> {
  const found = declarations.split(';').flatMap((each): [string, string][] => {
    const colon = each.indexOf(':');
    if (colon < 0) return [];
    const value = each.slice(colon + 1).replace(/!important/i, '');
    return [[each.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]];
  });
  return new Map(found);
}
