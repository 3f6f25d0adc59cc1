import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { test } from 'vitest';
import { root } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { pages, readerPages } from '../support/site.ts';

/**
 * All recommended rules and those for accessibility, but for five: how Astro writes void elements and spaces is nobody's
 * business; a title may be as long as a headline; the boxes of one filter share a name; and a table that can be scrolled
 * sideways is a region to reach by keyboard, not a section of the text.
 */
const rules = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(rules);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { html, path } of readerPages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  expectNone(faults);
});

test('no page has a style attribute or an event handler in an attribute', () => {
  const inline = pages.flatMap(({ path, tree }) =>
    tree
      .querySelectorAll('*')
      .filter((element) => Object.keys(element.attributes).some((name) => name === 'style' || /^on[a-z]+$/i.test(name)))
      .map((element) => `${path}: ${element.toString().slice(0, 120)}`),
  );
  expectNone(inline);
});
