import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { partsFor } from './build/parts.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const page = read('docs/decap.md');
const files = globSync('admin/decap/**/*.{ts,css}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'));

/** Everything that a pattern's group finds in some files. */
const foundIn = (some: readonly string[], pattern: RegExp) => [
  ...new Set(some.flatMap((file) => [...read(file).matchAll(pattern)].map(([, found = '']) => found))),
];
const among = (...paths: string[]) => files.filter((file) => paths.some((path) => file.includes(`/${path}`)));
const unnamed = (names: readonly string[]) => names.filter((name) => !page.includes(`\`${name}\``));

/** Classes by a part of their names. */
const classes = foundIn(files, /\[class[*^]=["']([\w-]+)/g);

test('docs/decap.md names every stand-in, and what it is for', () => {
  const standIns = files.filter((file) => file.includes('/stand-ins/')).map((file) => basename(file));
  expect(unnamed([...standIns, ...partsFor('build').map(({ asked }) => asked)])).toEqual([]);
});

test('docs/decap.md names every inner module of Decap’s that is imported', () => {
  const declared = foundIn(['admin/decap/decap.d.ts'], /declare module '([^']+)'/g);
  expect(declared.length).toBeGreaterThan(0);
  expect(unnamed(declared)).toEqual([]);
});

test('docs/decap.md names every class and every mark in Decap’s page that is relied on', () => {
  const marks = foundIn(files, /((?:\[data-(?:slate|testid)[^\]:'`]*\])|#preview-pane|\.Pane\d|-field-)/g);
  expect(classes.length).toBeGreaterThan(0);
  expect(unnamed([...classes, ...marks])).toEqual([]);
});

test('docs/decap.md names no class that nothing relies on any more', () => {
  const [, section = ''] = /^## Class names and selectors$([^]*?)^## /m.exec(page) ?? [];
  const named = [...section.matchAll(/`([A-Za-z][\w-]*)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !classes.includes(name))).toEqual([]);
});

test('docs/decap.md names every method of Decap’s that is replaced or overridden', () => {
  const overridden = foundIn(files, /\boverride (?:async )?(\w+)\(/g);
  const replaced = foundIn(files, /\b(?:implementation|storage|backend)\.(\w+) = /g);
  const ofHosts = foundIn(files, /\b(api\.\w+) = /g);
  const ofWidgets = foundIn(among('widgets', 'archive'), /\bthis\.(\w+) = /g);
  const around = foundIn(among('saving/watch-backends', 'backends/around'), /'(\w+)'[,\]]/g);
  // React's own.
  const reacts = ['componentDidMount', 'componentDidUpdate', 'componentWillUnmount'];
  const names = [...overridden, ...replaced, ...ofHosts, ...ofWidgets, ...around];
  expect(unnamed(names.filter((name) => !reacts.includes(name)))).toEqual([]);
});

test('docs/decap.md names every folder of the hold', () => {
  const folders = new Set(
    files.map((file) => file.split('/')).flatMap((parts) => (parts.length > 3 ? [`admin/decap/${parts[2]}/`] : [])),
  );
  expect(unnamed([...folders])).toEqual([]);
});
