/** Slate's editor, as far as it is used here. A path is a list of positions, from the whole text down. */
export interface SlateEditor {
  children: object[];
  selection: Range | null;
  keyDownHandlers?: ((event: KeyboardEvent, editor: SlateEditor) => unknown)[];
  range(at: number[]): Range;
  start(at: number[]): Point;
  select(at: Range | Point): void;
  moveNodes(given: { at: number[]; to: number[] }): void;
  removeNodes(given: { at: number[] }): void;
  deleteFragment(options?: object): void;
}

interface Point {
  path: number[];
  offset: number;
}

interface Range {
  anchor: Point;
  focus: Point;
}

/** Those on the page, and some that are gone until the browser forgets them. */
const known = new Set<WeakRef<SlateEditor>>();

export function remember(editor: SlateEditor): void {
  known.add(new WeakRef(editor));
}

/** The editor that a block stands in by itself, not within a list or a quotation, and at which place. */
export function editorOf(block: object): { editor: SlateEditor; at: number } | undefined {
  for (const reference of known) {
    const editor = reference.deref();
    if (!editor) known.delete(reference);
    const at = editor?.children.indexOf(block) ?? -1;
    if (editor && at >= 0) return { editor, at };
  }
  return undefined;
}
