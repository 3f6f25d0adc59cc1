import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastReplaced, replacedIn } from './files.ts';
import type { FileState } from './git/lineage.ts';
import { shownIn, type State } from './shown.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';

type Offering = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes' | 'attachments'>;

const file = '/media/2026/tal.csv';
const other = '/media/2026/andet.csv';
const minute = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
// Few moments, and nearly always an attachment, so that files are replaced in most of the cases and not in a few.
const moment = fc.integer({ min: 0, max: 8 });
const often = <Item>(usual: Item, other: Item) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 5 }, { arbitrary: fc.constant(other), weight: 1 });
const inOrder = <Item extends { at: number }>(items: Item[]) =>
  items.sort((a, b) => a.at - b.at).map((item) => ({ ...item, at: minute(item.at) }));

const offering: fc.Arbitrary<Offering> = fc.record({
  publishAt: fc.integer({ min: 0, max: 3 }).map(minute),
  draft: often(false, true),
  withdrawn: fc.constant(undefined),
  notes: fc.constant([]),
  attachments: often<Offering['attachments']>(
    [
      { title: 'Andet', file: other },
      { title: 'Tallene', file },
    ],
    [],
  ),
});
const states: fc.Arbitrary<State<Offering>[]> = fc
  .array(fc.record({ at: moment, written: fc.option(offering, { nil: undefined, freq: 5 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map(inOrder);
const contents: fc.Arbitrary<FileState[]> = fc
  .array(fc.record({ at: moment, blob: fc.constantFrom('a', 'b', 'c', undefined) }), { minLength: 2, maxLength: 6 })
  .map(inOrder);

test('readers are told of another file at the moment they could first fetch it, and at no other', () => {
  fc.assert(
    fc.property(states, contents, moment, (states, contents, now) => {
      const clock = minute(now);
      // Who looks every minute, and remembers what the attachment held the last time that it could be fetched.
      const replacedAt: Date[] = [];
      let last: string | undefined;
      for (let passed = 0; passed <= now; passed++) {
        const at = minute(passed);
        const written = states.findLast((state) => state.at <= at)?.written;
        const isOffered = written && !written.draft && written.publishAt <= at && written.attachments.length > 0;
        const blob = isOffered ? contents.findLast((content) => content.at <= at)?.blob : undefined;
        if (blob === undefined) continue;
        if (last !== undefined && blob !== last) replacedAt.push(at);
        last = blob;
      }
      const events = replacedIn(shownIn(states, clock), new Map([[file, contents]]), clock);
      expect(events.map(({ at }) => at)).toEqual(replacedAt);
      expect(lastReplaced(events, file)).toEqual(replacedAt.at(-1));
      expect(events).toEqual(replacedAt.map((at) => ({ kind: 'replaced', at, file, title: 'Tallene' })));
    }),
    { numRuns: 1000 },
  );
});

/** A release with one attachment from its publication on. */
const offered = (from: number, attachments = [{ title: 'Tallene', file }]): State<Offering> => ({
  at: minute(from),
  written: { publishAt: minute(from), draft: false, withdrawn: undefined, notes: [], attachments },
});
const held = (...contents: readonly (readonly [at: number, blob: string])[]): FileState[] =>
  contents.map(([at, blob]) => ({ at: minute(at), blob }));

test('a file that is replaced is told of under its title, and another of the release is not', () => {
  const state = offered(1, [
    { title: 'Andet', file: other },
    { title: 'Tallene', file },
  ]);
  const files = new Map([
    [file, held([0, 'a'], [3, 'b'], [5, 'c'])],
    [other, held([0, 'd'])],
  ]);
  const events = replacedIn(shownIn([state], minute(9)), files, minute(9));
  expect(events).toEqual([
    { kind: 'replaced', at: minute(3), file, title: 'Tallene' },
    { kind: 'replaced', at: minute(5), file, title: 'Tallene' },
  ]);
  expect(lastReplaced(events, file)).toEqual(minute(5));
  expect(lastReplaced(events, other)).toBeUndefined();
});

test('a file that is replaced at the very moment of the build is told of, and none that comes after it', () => {
  const files = new Map([[file, held([0, 'a'], [3, 'b'], [5, 'c'])]]);
  const at = (now: number) => replacedIn(shownIn([offered(1)], minute(now)), files, minute(now)).map(({ at }) => at);
  expect([at(2), at(3), at(5)]).toEqual([[], [minute(3)], [minute(3), minute(5)]]);
});

test('what was replaced while the attachment was away is told of when it is back', () => {
  const states = [offered(1), { at: minute(2), written: undefined }, offered(6)];
  const files = new Map([[file, held([0, 'a'], [4, 'b'])]]);
  expect(replacedIn(shownIn(states, minute(9)), files, minute(9)).map(({ at }) => at)).toEqual([minute(6)]);
});
