import { remember, type SlateEditor } from './editors.ts';

/**
 * Stands for what Decap adds to each rich-text editor for pasting, which the newsroom does itself (`widgets/paste.ts`).
 * Here the editor learns instead that Ctrl+A is the whole of one field and no more, and that a text of which all is deleted
 * is an empty paragraph: Slate keeps the first block, and what is typed then goes into an empty list or table.
 */
export default function withHtml(editor: SlateEditor): SlateEditor {
  remember(editor);
  const { deleteFragment } = editor;
  editor.deleteFragment = (options) => {
    if (!isAllSelected(editor)) return deleteFragment(options);
    for (let at = editor.children.length - 1; at >= 0; at--) editor.removeNodes({ at: [at] });
    editor.select(editor.start([]));
  };
  editor.keyDownHandlers = [selectAll, ...(editor.keyDownHandlers ?? [])];
  return editor;
}

/** Not false, which in Decap ends the asking of other handlers: there is none for this key. */
function selectAll(event: KeyboardEvent, editor: SlateEditor): void {
  if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  editor.select(editor.range([]));
}

function isAllSelected({ selection, range }: SlateEditor): boolean {
  if (!selection) return false;
  const [{ anchor, focus }, { anchor: first, focus: last }] = [selection, range([])];
  return (isSame(anchor, first) && isSame(focus, last)) || (isSame(anchor, last) && isSame(focus, first));
}

type Point = ReturnType<SlateEditor['start']>;

const isSame = (one: Point, other: Point) => one.offset === other.offset && one.path.join() === other.path.join();
