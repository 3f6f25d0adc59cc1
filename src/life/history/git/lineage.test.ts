import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseAddress, releaseAt } from '../../../content-types/releases/address.ts';
import { statesOf, touchesIn } from './lineage.ts';
import type { Commit } from './log.ts';
import { sinceOpening } from '../opening.ts';
import { steadyTimes } from './times.ts';

const minute = (minutes: number) => new Date(minutes * 60_000);

/**
 * What may happen to a release's file. `move` is one that Git sees; `rewrite` a move with so new a text that Git does not,
 * so that the file says its old address; `back` one to the oldest of these; `usurp` a move after which another release takes the old name.
 */
const deed = fc.constantFrom('edit', 'move', 'rewrite', 'back', 'usurp', 'remove', 'other');

/** Lets it all happen: the log that Git would have, and what the release's file held, each time it was changed. */
function happen(deeds: readonly string[]) {
  let name = '2026/navn-0';
  let exists = true;
  const aliases: string[] = [];
  const held: (string | undefined)[] = ['blob0'];
  const usurpers: { id: string; blob: string }[] = [];
  const commits: Commit[] = [{ at: minute(0), changes: [{ id: name, blob: 'blob0' }] }];
  for (const [index, chosen] of deeds.entries()) {
    const number = index + 1;
    const blob = `blob${number}`;
    const oldest = chosen === 'back' && exists ? aliases.shift() : undefined;
    const next = oldest ? (releaseAt(oldest) ?? '') : `2026/navn-${number}`;
    const deed = chosen === 'back' ? 'rewrite' : chosen;
    const changes: Commit['changes'] = [{ id: '2026/andet', blob: `andet${number}` }];
    if (deed === 'edit' || !exists) changes.push({ id: name, blob });
    else if (deed === 'move') changes.push({ id: next, blob, from: name });
    else if (deed === 'rewrite') changes.push({ id: next, blob }, { id: name, blob: undefined });
    else if (deed === 'remove') changes.push({ id: name, blob: undefined });
    else if (deed === 'usurp') changes.push({ id: next, blob, from: name }, { id: name, blob: `tyv${number}` });
    if (deed === 'usurp' && exists) usurpers.push({ id: name, blob: `tyv${number}` });
    if (deed === 'rewrite' && exists) aliases.push(releaseAddress(name));
    if (deed === 'rewrite' && exists) held.push(undefined);
    if (deed !== 'other' || !exists) held.push(deed === 'remove' && exists ? undefined : blob);
    if (exists && ['move', 'rewrite', 'usurp'].includes(deed)) name = next;
    exists = !(deed === 'remove' && exists);
    commits.push({ at: minute(number), changes });
  }
  return { name, aliases, held, commits, usurpers };
}

test('no sequence of edits, moves, removals and returns loses a state of a release, or gives it another’s', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const { name, aliases, held, commits, usurpers } = happen(deeds);
      const times = commits.map(({ at }) => at);
      const states = statesOf({ id: name, aliases }, touchesIn(commits), times);
      expect(states.map(({ blob }) => blob)).toEqual(held);
      for (const { id, blob } of usurpers)
        expect(statesOf({ id, aliases: [] }, touchesIn(commits), times).map((state) => state.blob)).toEqual([blob]);
    }),
    { numRuns: 500 },
  );
});

test('a release that was never committed has no states, also where another was moved away, and an address that leads in a circle ends', () => {
  const commits: Commit[] = [
    { at: minute(0), changes: [{ id: '2026/a', blob: 'a' }] },
    { at: minute(1), changes: [{ id: '2026/b', blob: 'b', from: '2026/a' }] },
    { at: minute(2), changes: [{ id: '2026/a', blob: 'c', from: '2026/b' }] },
  ];
  const times = commits.map(({ at }) => at);
  expect(statesOf({ id: '2026/ny', aliases: [] }, touchesIn(commits), times)).toEqual([]);
  expect(statesOf({ id: '2026/b', aliases: [] }, touchesIn(commits), times)).toEqual([]);
  const aliases = ['/nyheder/2026/a/', '/nyheder/2026/b/', '/gammel/side/'];
  expect(statesOf({ id: '2026/a', aliases }, touchesIn(commits), times).map(({ blob }) => blob)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('a release is not the one that was taken away for good in the same commit, however alike they are', () => {
  const commits: Commit[] = [
    { at: minute(0), changes: [{ id: '2026/a', blob: 'a' }] },
    { at: minute(1), changes: [{ id: '2026/b', blob: 'b', from: '2026/a' }] },
  ];
  const times = commits.map(({ at }) => at);
  const touches = touchesIn(commits, (id) => id === '2026/a');
  expect(statesOf({ id: '2026/b', aliases: [] }, touches, times).map(({ blob }) => blob)).toEqual(['b']);
  expect(statesOf({ id: '2026/a', aliases: [] }, touches, times).map(({ blob }) => blob)).toEqual(['a', undefined]);
});

const moments = fc.array(fc.integer({ min: 0, max: 50 }).map(minute), { maxLength: 12 });

test('times never run backwards, never lie ahead, and are the commits’ own where those agree', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 50 }).map(minute), (written, clock) => {
      const times = steadyTimes(written, clock);
      expect(times.length).toBe(written.length);
      for (const [index, time] of times.entries())
        expect(time >= (times[index - 1] ?? minute(0)) && time <= clock).toBe(true);
      const agreeing = written.filter((time) => time <= clock).sort((a, b) => a.getTime() - b.getTime());
      expect(steadyTimes(agreeing, clock)).toEqual(agreeing);
    }),
  );
});

test('of what was there before the opening, only what readers found is left, and nothing that came after is lost', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 50 }).map(minute), (written, opened) => {
      const states = written.sort((a, b) => a.getTime() - b.getTime()).map((at, number) => ({ at, number }));
      const seen = sinceOpening(states, opened, minute(60));
      const before = states.filter(({ at }) => at <= opened);
      expect(seen.map(({ number }) => number)).toEqual(
        states.slice(Math.max(0, before.length - 1)).map(({ number }) => number),
      );
      expect(seen.every(({ at }) => at >= opened)).toBe(true);
    }),
  );
});

test('before the opening, what is there at this moment is what readers will find; without one, all was seen', () => {
  const states = [1, 2, 9].map((at) => ({ at: minute(at) }));
  expect(sinceOpening(states, minute(20), minute(5))).toEqual([{ at: minute(5) }, { at: minute(9) }]);
  expect(sinceOpening(states, undefined, minute(5))).toEqual(states);
});

test.each([[['/nyheder/2026/a/', '/nyheder/2026/b/']], [['/nyheder/2026/b/', '/nyheder/2026/a/']]])(
  'a release that was away is known again, also when another has used one of its old addresses meanwhile: %j',
  (aliases) => {
    const commits: Commit[] = [
      [{ id: '2026/a', blob: 'et' }],
      [
        { id: '2026/a', blob: undefined },
        { id: '2026/b', blob: 'to' },
      ],
      [{ id: '2026/a', blob: 'andet' }],
      [{ id: '2026/b', blob: undefined }],
      [{ id: '2026/d', blob: 'andet', from: '2026/a' }],
      [{ id: '2026/c', blob: 'tre' }],
    ].map((changes, number) => ({ at: minute(number), changes }));
    const times = commits.map(({ at }) => at);
    const states = statesOf({ id: '2026/c', aliases }, touchesIn(commits), times);
    expect(states.map(({ blob }) => blob)).toEqual(['et', undefined, 'to', undefined, 'tre']);
  },
);
