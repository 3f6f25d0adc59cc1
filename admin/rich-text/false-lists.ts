import type { List, ListItem, Nodes, Root } from 'mdast';
import type { Addition } from './additions.ts';
import { beginSentences } from '../../src/mdx/tree/ordinals.ts';

/** What Markdown took for the mark of a list's item. */
interface FalseMark {
  /** Where a backslash makes it text. */
  at: number;
  /** Where lines begin that a blank line must part from the line before: the item's own, and the next after it. */
  linesToPart: number[];
}

/**
 * Finds the marks of lists that the newsroom draws as paragraphs: speech (`- Det virker, siger hun.`, see
 * `src/mdx/tree/speech.ts`) and numbers that begin a sentence (`12. juni 2017 …`, see `src/mdx/tree/ordinals.ts`).
 * @param tree with positions
 * @param source the text that they refer to
 */
export function findFalseLists(tree: Root, source: string): FalseMark[] {
  return marksIn(tree, source, true);
}

function marksIn(node: Nodes, source: string, maySpeak: boolean): FalseMark[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index) => {
    const speaks = child.type === 'list' && maySpeak && isSimpleSpeech(child, source);
    if (child.type === 'list' && (speaks || isOrdinal(child, source))) {
      // A sentence may go on with a date on its next line; nothing goes on with speech.
      const goesOn = index === 0 || (!speaks && node.children[index - 1]?.type === 'paragraph');
      return child.children.map((item, at) => markOf(item, at > 0 || !goesOn, node.type !== 'listItem', source));
    }
    return marksIn(child, source, child.type === 'blockquote');
  });
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const isLoose = (list: List) => Boolean(list.spread) || list.children.some(({ spread }) => Boolean(spread));

/**
 * Whether a list is speech where speech may stand. The parts of a reply, such as a list of what was said, may be among it.
 * @param source the text that its positions refer to
 */
export function isSpeech(list: List, source: string): boolean {
  return (
    !list.ordered &&
    (isLoose(list) || list.children.length === 1) &&
    list.children.every((item) => source[startOf(item)] === '-' && item.children[0]?.type === 'paragraph')
  );
}

const isSimpleSpeech = (list: List, source: string) =>
  isSpeech(list, source) && list.children.every(({ children }) => children.length === 1);

function isOrdinal(list: List, source: string): boolean {
  const items = list.children.map((item) => ({
    number: /^(\d+)\./.exec(source.slice(startOf(item), startOf(item) + 12))?.[1],
    opening: openingOf(item),
  }));
  return beginSentences(items);
}

/** The first words of a node. */
function openingOf(node: Nodes): string {
  if ('value' in node) return node.value.trimStart();
  if (!('children' in node)) return '';
  for (const child of node.children) {
    const found = openingOf(child);
    if (found !== '') return found;
  }
  return '';
}

function markOf(item: ListItem, apart: boolean, ends: boolean, source: string): FalseMark {
  const start = startOf(item);
  const digits = /^\d*/.exec(source.slice(start))?.[0].length ?? 0;
  const line = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', item.position?.end.offset ?? start) + 1;
  return {
    at: start + digits,
    linesToPart: [
      ...(apart && !isBlank(lineAt(source, source.lastIndexOf('\n', line - 2) + 1)) && line > 0 ? [line] : []),
      ...(ends && next > 0 && !isBlank(lineAt(source, next)) ? [next] : []),
    ],
  };
}

const lineAt = (source: string, start: number) => /^.*/.exec(source.slice(start))?.[0] ?? '';
const isBlank = (line: string) => line.replace(/[\s>]/g, '') === '';

/**
 * Makes the marks text: `\\- Det virker`, `12\\. juni`.
 * @param marks in the order of the text
 * @returns the text, and what was added to it
 */
export function withoutFalseLists(source: string, marks: readonly FalseMark[]): { source: string; added: Addition[] } {
  const lines = new Set(marks.flatMap(({ linesToPart }) => linesToPart));
  const insertions = [
    ...[...lines].map((at) => ({ at, text: `${/^[ \t>]*/.exec(source.slice(at))?.[0].trimEnd() ?? ''}\n` })),
    ...marks.map(({ at }) => ({ at, text: '\\' })),
  ].sort((a, b) => a.at - b.at);
  const added: Addition[] = [];
  let made = '';
  let done = 0;
  for (const { at, text } of insertions) {
    made += source.slice(done, at);
    added.push({ at: made.length, length: text.length });
    made += text;
    done = at;
  }
  return { source: made + source.slice(done), added };
}
