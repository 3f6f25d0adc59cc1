import { test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { readerPages } from '../support/site.ts';

/** What libraries say in English unless they are told otherwise, and what a hurried developer leaves. */
const english =
  /\b(footnotes?|back to (reference|content|top)|skip to|table of contents|read more|loading|previous|next page|search results?|published|updated|undefined|NaN|Invalid Date|lorem ipsum|\[object Object\])\b/gi;

test('nothing on a page is left in English', () => {
  const left = readerPages.flatMap(({ path, tree }) => {
    const body = tree.querySelector('body')!;
    const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'data-label'].flatMap((name) =>
      body.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
    );
    for (const apart of body.querySelectorAll('script, style, template, [lang="en"]')) apart.remove();
    const found = [body.structuredText, ...spoken].join('\n').match(english) ?? [];
    return found.map((words) => `${path}: ${words}`);
  });
  expectNone(left);
});
