import { expect, test } from 'vitest';
import type { History } from '../history/versions.ts';
import { fieldsIn, type Written } from '../history/written.ts';
import { releaseFile } from '../history/fixtures.ts';
import { noticesOf } from './notices.ts';

const [first, second, third] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => new Date(day)) as [
  Date,
  Date,
  Date,
];
const trace = (at: Date, ...files: string[]) => ({
  at,
  wording: 'en borger',
  files,
  versions: [],
  moved: [],
  reason: undefined,
});

function history(...digests: string[]): History<Written> {
  const fields = fieldsIn(releaseFile('Et.'));
  if (!fields) throw new Error('The file cannot be read');
  const versions = digests.map((digest, index) => {
    const written = { ...fields, digest, source: { text: '' } };
    return { number: index + 1, from: first, written, notes: [] };
  });
  return { versions, events: [] };
}

test('readers of a release are told of each erasure that touched it, the newest first, from its moment on', () => {
  const traces = [
    trace(first, '2026/a', '2026/b'),
    trace(third, '2026/a'),
    trace(second, '2026/a'),
    trace(second, '2026/b'),
  ];
  const told = (clock: Date) =>
    noticesOf({ traces, erasedAt: new Map() }, '2026/a', history(), clock).erasures.map(({ at }) => at);
  expect(told(third)).toEqual([third, second, first]);
  expect(told(second)).toEqual([second, first]);
  expect(told(new Date(Number(first) - 1))).toEqual([]);
});

test('readers of a version are told when a name was last taken out of it, from that moment on, and of the others nothing', () => {
  const erasures = {
    traces: [],
    erasedAt: new Map([
      ['y', second],
      ['z', third],
      ['elsewhere', first],
    ]),
  };
  const told = (clock: Date) => noticesOf(erasures, '2026/a', history('x', 'y', 'z'), clock).erasedAt;
  expect(told(third)).toEqual(
    new Map([
      [2, second],
      [3, third],
    ]),
  );
  expect(told(second)).toEqual(new Map([[2, second]]));
});
