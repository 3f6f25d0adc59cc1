import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All that a module needs when it runs, through every file that it imports. Types are not needed then. */
function needs(file: URL, seen = new Map<string, string[]>()): string[] {
  const known = seen.get(file.href);
  if (known) return known;
  seen.set(file.href, []);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'/gm);
  const found = [...imports].flatMap(([, name = '']) =>
    name.startsWith('.') ? needs(new URL(name, file), seen) : [name],
  );
  seen.set(file.href, found);
  return [...new Set(found)];
}

test.each(['./blocks/index.ts', './draw.ts', './output.ts', './read-in-browser.ts'])(
  '%s can run in the desk: it needs neither Node nor the parser',
  (file) => {
    const packages = /^(?:astro\/zod|unist-util-visit|(?:hast|mdast|micromark)[a-z-]*)$/;
    expect(needs(new URL(file, import.meta.url)).filter((name) => !packages.test(name))).toEqual([]);
  },
);

test('the reader needs the parser, so this test would see it', () => {
  expect(needs(new URL('./read.ts', import.meta.url))).toContain('satteri');
});
