import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const texts = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

test('each class of Decap’s that the look relies on is one that Decap still draws', () => {
  const decap = texts('node_modules/decap-cms-*/dist/esm/**/*.js').join('\n');
  const names = [
    ...new Set(
      texts('admin/decap/look/*.css').flatMap((css) =>
        [...css.matchAll(/\[class\*='([A-Z]\w+|\w+Text)/g)].map(([, name = '']) => name),
      ),
    ),
  ];
  expect(names.length).toBeGreaterThan(20);
  // A label stands in quotes, or ends one as `label:grayText;`, and a part of a name may begin or end it.
  expect(names.filter((name) => !new RegExp(`label: ?"?\\w*${name}`).test(decap))).toEqual([]);
});
