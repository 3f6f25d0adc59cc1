import getActiveLink from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/selectors/getActiveLink.js';
import unwrapLink from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/transforms/unwrapLink.js';
import wrapLink from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/transforms/wrapLink.js';
import { handedOver } from './handed-over.ts';

/** The part of the editor (Slate) that is used. */
interface Editor {
  selection: unknown;
  string(place: unknown): string;
  end(path: []): unknown;
  select(place: unknown): void;
  insertNodes(node: object): void;
}

type Ask = (before: string) => Promise<{ address: string; text: string } | undefined>;

/**
 * Stands for Decap's question about a link, which is the browser's own and wants an address. Here a release is found by
 * its words as well. While the question is open the editor loses the cursor, and then gets it back where it was.
 */
export default function toggleLink(editor: Editor): void {
  const place = editor.selection ?? editor.end([]);
  const marked = editor.selection ? editor.string(place) : '';
  editor.select(place);
  const link = getActiveLink(editor)?.[0];
  const ask = handedOver('askForLink') as Ask;
  // Decap gives the editor the cursor as soon as this returns; the browser gives it back there when the question is over.
  const afterwards = new Promise((later) => setTimeout(later));
  void afterwards
    .then(() => ask(link?.data?.url ?? ''))
    .then((answer) => {
      editor.select(place);
      if (!answer) return;
      if (answer.address === '') unwrapLink(editor);
      else if (link || marked !== '') wrapLink(editor, answer.address);
      else editor.insertNodes({ type: 'link', data: { url: answer.address }, children: [{ text: answer.text }] });
    });
}
