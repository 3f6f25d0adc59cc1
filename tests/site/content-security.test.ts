import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { pages, readerPages } from '../support/site.ts';

/** The page's policy, directive by directive. */
function policyOf(tree: HTMLElement): Map<string, string[]> {
  const written = tree.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    written
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** Scripts and styles that stand in the page itself. Data, such as JSON-LD, is never run. */
function inlineIn(tree: HTMLElement): { directive: string; text: string }[] {
  const scripts = tree
    .querySelectorAll('script:not([src])')
    .filter((script) =>
      /^(|module|text\/javascript|importmap|speculationrules)$/.test(script.getAttribute('type') ?? ''),
    );
  return [
    ...scripts.map(({ rawText }) => ({ directive: 'script-src', text: rawText })),
    ...tree.querySelectorAll('style').map(({ rawText }) => ({ directive: 'style-src', text: rawText })),
  ];
}

test('every page but the desk forbids what it does not itself hold', () => {
  const lax = pages
    .filter(({ path }) => !path.startsWith('/admin/'))
    .filter(({ tree }) => {
      const policy = policyOf(tree);
      const sources = [...policy.values()].flat();
      return (
        !policy.has('default-src') ||
        !policy.has('script-src') ||
        !policy.has('style-src') ||
        sources.includes("'unsafe-inline'") ||
        sources.includes("'unsafe-eval'") ||
        sources.some((source) => /^(\*|https?:|data:)$/.test(source) && !policy.get('img-src')?.includes(source))
      );
    });
  expectNone(lax.map(({ path }) => path));
});

test('only the search page may run WebAssembly', () => {
  const may = readerPages.filter(({ tree }) => policyOf(tree).get('script-src')?.includes("'wasm-unsafe-eval'"));
  expect(may.map(({ path }) => path)).toEqual(['/soeg/']);
});

test('every script and style in a page is named by its hash in the page’s policy', () => {
  const unnamed = pages
    .filter(({ path }) => !path.startsWith('/admin/'))
    .flatMap(({ path, tree }) => {
      const policy = policyOf(tree);
      return inlineIn(tree)
        .filter(({ directive, text }) => {
          const hash = createHash('sha256').update(text).digest('base64');
          return !policy.get(directive)?.includes(`'sha256-${hash}'`);
        })
        .map(({ directive, text }) => `${path}: ${directive} ${text.slice(0, 60)}`);
    });
  expectNone(unnamed);
});
