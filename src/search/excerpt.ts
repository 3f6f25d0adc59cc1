/** A run of text, and whether the reader searched for it. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A word without the punctuation around it: Pagefind marks `(praktik).` whole. */
const bareWord = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Takes apart the excerpt that Pagefind gives as HTML: text in which `<` and `>` are escaped, with `<mark>` around what
 * was found. Markup that a release's text speaks about therefore stays text.
 * @returns runs without markup, to be put on the page as text
 */
export function runsOf(excerpt: string): Run[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .flatMap((text, index) => (index % 2 === 1 ? markWord(text) : [{ text, marked: false }]))
    .filter(({ text }) => text !== '');
}

function markWord(found: string): Run[] {
  const [, before = '', word = '', after = ''] = bareWord.exec(found) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}
