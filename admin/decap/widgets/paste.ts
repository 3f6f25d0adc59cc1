import { seenCharacters } from '../../../src/mdx/from-html/characters.ts';
import { sortRelease } from '../../../src/mdx/from-html/release/sort-release.ts';
import { answerTo } from '../../checks/dialog.ts';
import { answers } from '../../checks/question.ts';
import { convertPasted, nodesOfTree, treeOfNodes } from '../../paste/html.ts';
import type { Converted } from '../../../src/mdx/from-html/from-html.ts';
import { nodesOfText } from '../../paste/plain-text.ts';
import { drawSorting, fillable } from '../../paste/release-question.ts';
import { tellLeft } from '../../paste/tell-left.ts';
import type { SlateNode } from '../../rich-text/slate.ts';
import { fillField, fillMoment, isPlainField, momentField, plainField } from './plain-fields.ts';

/** How Slate carries its own nodes from one editor to another. */
const FRAGMENT = 'application/x-slate-fragment';
const EDITOR = '[data-slate-editor]';

/**
 * Takes what is pasted before Decap does: into the rich-text editor it comes as what was meant, into a plain field without
 * what nobody sees. What was copied in an editor itself goes its own way.
 */
export function pasteAsMeant(document: Document): void {
  document.addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      if (!(target instanceof Element) || !clipboardData) return;
      const text = clipboardData.getData('text/plain');
      const editor = target.closest<HTMLElement>(EDITOR);
      if (!editor) {
        if (isPlainField(target) && pasteSeen(text)) event.preventDefault();
        return;
      }
      const html = clipboardData.getData('text/html');
      if (clipboardData.types.includes(FRAGMENT) || html.includes('data-slate-fragment')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (html === '') {
        const nodes = nodesOfText(text);
        void pasteSorted({ tree: treeOfNodes(nodes), left: [] }, nodes, editor, target);
      } else {
        const converted = convertPasted(html, firstNoteIn(editor));
        void pasteSorted(converted, nodesOfTree(converted.tree), editor, target);
      }
    },
    true,
  );
}

/** Puts a text into the field with the cursor without what nobody sees, and in a way that can be undone. */
function pasteSeen(text: string): boolean {
  const seen = seenCharacters(text);
  // The one way to write in a field that the browser's “undo” knows of.
  return seen !== text.replace(/\r\n?/g, '\n') && document.execCommand('insertText', false, seen);
}

/** A whole release that is pasted into an empty text is sorted into the form, if whoever pastes it wants that. */
async function pasteSorted(
  { tree, left }: Converted,
  whole: readonly SlateNode[],
  editor: HTMLElement,
  target: Element,
): Promise<void> {
  const asItIs = () => {
    insert(target, whole);
    tellLeft(left);
  };
  const fields = fillable.map((name) => [name, plainField(name)] as const);
  const isReleaseText = fields.every(([, field]) => field) && !editor.parentElement?.closest(EDITOR);
  const isEmpty = (editor.textContent ?? '').replace(/\uFEFF/g, '').trim() === '';
  if (!isReleaseText || !isEmpty) return asItIs();
  const [title, lead, dateline] = fields.map(([, field]) => field?.value.trim() ?? '') as [string, string, string];
  const sorted = sortRelease(tree, { title, lead, dateline });
  if (sorted.takenOut.length === 0) return asItIs();
  const at = momentField('publishAt');
  const offered = sorted.isDayNamed && at?.value === '' ? `${sorted.fields.day}T09:00` : undefined;
  const isWanted = (await answerTo(drawSorting(sorted, { offered, left }))) === answers.goOn;
  if (!target.isConnected) return;
  editor.focus();
  insert(target, isWanted ? nodesOfTree(sorted.body) : whole);
  if (!isWanted) return;
  for (const [name, field] of fields) {
    const words = sorted.fields[name];
    if (field && words !== undefined) fillField(field, words);
  }
  if (at && offered !== undefined) fillMoment(at, offered);
}

/** The number for the first note of what is pasted: after those that the text has. */
function firstNoteIn(editor: Element): number {
  const notes = (editor.textContent ?? '').matchAll(/\[\^(\d+)\]/g);
  return Math.max(0, ...[...notes].map(([, number]) => Number(number))) + 1;
}

/** Slate takes nodes as from the clipboard. It puts the first into the line where the cursor is, which only words can be. */
function insert(target: Element, nodes: readonly SlateNode[]): void {
  if (nodes.length === 0) return;
  const empty: SlateNode = { type: 'paragraph', children: [{ text: '' }] };
  const isWords = (node: SlateNode | undefined) => node !== undefined && 'type' in node && node.type === 'paragraph';
  const whole = [...(isWords(nodes[0]) ? [] : [empty]), ...nodes, ...(isWords(nodes.at(-1)) ? [] : [empty])];
  const dataTransfer = new DataTransfer();
  dataTransfer.setData(FRAGMENT, btoa(encodeURIComponent(JSON.stringify(whole))));
  const pasting = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
  target.dispatchEvent(new InputEvent('beforeinput', pasting));
}
