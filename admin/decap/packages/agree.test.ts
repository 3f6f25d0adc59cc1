import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disagreements, remedy, type Listed, type Lock } from './agree.ts';

const root = join(import.meta.dirname, '../../..');
const read = <Type>(file: string): Type => JSON.parse(readFileSync(join(root, file), 'utf8'));

test('Decap’s packages agree with each other', () => {
  const listed = read<Listed>('package.json');
  const found = disagreements(listed, read<Lock>('package-lock.json'));
  expect(found, [...found, remedy(listed)].join('\n')).toEqual([]);
});

describe('when one of them is moved alone', () => {
  const listed = {
    dependencies: { 'decap-cms-app': '3.16.3' },
    devDependencies: { 'decap-cms-core': '3.18.0', 'decap-cms-widget-list': '3.6.3', vitest: '5.1.1' },
  };
  const lock = {
    packages: {
      'node_modules/decap-cms-app': {
        version: '3.16.3',
        dependencies: { 'decap-cms-core': '3.19.1', 'decap-cms-widget-list': '3.6.3' },
      },
      'node_modules/decap-cms-core': { version: '3.18.0' },
      'node_modules/decap-cms-app/node_modules/decap-cms-core': { version: '3.19.1' },
      'node_modules/decap-cms-widget-list': { version: '3.6.3' },
      'node_modules/decap-cms-core/node_modules/yaml': { version: '1.10.3' },
    },
  };

  test('it is named, with both its versions and where they are', () => {
    expect(disagreements(listed, lock)).toEqual([
      'decap-cms-core is installed 2 times: 3.18.0 in node_modules/decap-cms-core, ' +
        '3.19.1 in node_modules/decap-cms-app/node_modules/decap-cms-core.',
      'decap-cms-core is 3.18.0 in package.json, and decap-cms-app is made for 3.19.1.',
    ]);
  });

  test('the line that moves them together is named', () => {
    expect(remedy(listed)).toContain('npm run decap:update -- 3.16.3');
  });
});
