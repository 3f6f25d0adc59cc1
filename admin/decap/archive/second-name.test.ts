import { expect, test } from 'vitest';
import type { Implementation } from '../backends/implementation.ts';
import { nameTheSecond } from './second-name.ts';

/** The name that Decap finds for something new, where these names are taken. */
async function nameFor(wanted: string, taken: string[], route = '#/collections/releases/new'): Promise<string> {
  const reading: Pick<Implementation, 'getEntry'> = {
    getEntry: (path) =>
      taken.includes(path) ? Promise.resolve({ file: { path }, data: 'A' }) : Promise.reject(new Error('Not found')),
  };
  const implementation = reading as Implementation;
  nameTheSecond(implementation, () => route);
  const isTaken = (name: string) =>
    implementation.getEntry(`${name}.mdx`).then(
      ({ data }) => data !== null,
      () => false,
    );
  let name = wanted;
  // As Decap does it.
  for (let i = 1; await isTaken(name); i++) name = `${wanted}-${i}`;
  return name;
}

test.each([
  ['a', [], 'a'],
  ['a', ['a.mdx'], 'a-2'],
  ['a', ['a.mdx', 'a-2.mdx'], 'a-3'],
  ['a', ['a.mdx', 'a-1.mdx'], 'a-2'],
  ['fase-1', [], 'fase-1'],
  ['fase-1', ['fase-1.mdx'], 'fase-1-2'],
])('%s, where %j are taken, becomes %s', async (wanted, taken, name) => {
  expect(await nameFor(wanted, taken)).toBe(name);
});

test('a file that is opened is the one that was asked for', async () => {
  expect(await nameFor('a-1', ['a.mdx'], '#/collections/releases/entries/2026/a-1')).toBe('a-1');
});
