import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { isSafeAddress } from '../addresses.ts';

/** Without the punctuation that ends the sentence, or the bracket around it. */
const WEB = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[\p{L}\p{N}][\p{L}\p{N}\-._~:/?#@!$&*+,;=%]*[\p{L}\p{N}/_=~-]/giu;
const MAIL = /(?<![\p{L}\p{N}.+_-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}_@-])/giu;

/** Makes links of the web and mail addresses in a text, which is changed in place. */
export function linkAddresses(tree: Root): void {
  const web = (text: string) => link(text, /^www\./i.test(text) ? `http://${text}` : text);
  const mail = (text: string) => link(text, `mailto:${text}`);
  findAndReplace(
    tree,
    [
      [WEB, web],
      [MAIL, mail],
    ],
    { ignore: ['link', 'linkReference'] },
  );
}

const link = (text: string, url: string): Link | false =>
  isSafeAddress(url) && { type: 'link', url, title: null, children: [{ type: 'text', value: text }] };
