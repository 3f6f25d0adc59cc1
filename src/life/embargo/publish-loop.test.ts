import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runPublishLoop, type World } from './publish-loop.ts';

const minute = 60_000;
const rests = { fetch: minute, failure: 10 * minute };
const buildTime = 40_000;

/** A world with a clock of its own: what is saved when, and what is to be out when. */
function world(saved: readonly number[], times: readonly number[], fails: (build: number) => boolean = () => false) {
  const state = { now: 0, builds: [] as { clock: number; commit: string; done: number }[], logged: [] as string[] };
  const commitAt = (moment: number) => String(saved.filter((at) => at <= moment).length);
  const made: World = {
    now: () => state.now,
    sleep: async (duration) => void (state.now += duration),
    fetch: async () => commitAt(state.now),
    due: async (since) => [...times].sort((a, b) => a - b).find((at) => at > since),
    build: async () => {
      const [clock, commit] = [state.now, commitAt(state.now)];
      state.now += buildTime;
      state.builds.push({ clock, commit, done: state.now });
      return !fails(state.builds.length);
    },
    log: (line) => void state.logged.push(line),
  };
  return { made, state };
}

test('whatever is saved and scheduled when, all is out within a minute and two builds, and nothing is built for nothing', async () => {
  const moments = fc.array(fc.integer({ min: 1, max: 60 * minute }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(moments, moments, async (saved, times) => {
      const { made, state } = world(saved, times);
      await runPublishLoop(made, rests, () => state.now > 70 * minute);
      for (const at of times) {
        const first = state.builds.find(({ clock }) => clock >= at)!;
        expect(first.done - at).toBeLessThanOrEqual(2 * buildTime);
      }
      for (const at of saved) {
        const first = state.builds.find(({ clock }) => clock >= at)!;
        expect(first.done - at).toBeLessThanOrEqual(minute + 2 * buildTime);
      }
      expect(state.builds.length).toBeLessThanOrEqual(1 + new Set([...saved, ...times]).size);
    }),
  );
});

test('a build that fails is tried again, now and then, and as soon as something is saved', async () => {
  const { made, state } = world([5 * minute], [], (build) => build <= 2);
  await runPublishLoop(made, rests, () => state.now > 30 * minute);
  expect(state.builds.map(({ clock }) => Math.floor(clock / minute))).toEqual([0, 5, 16]);
  expect(state.logged).toContain('The build failed. The last good site stands.');
});

test('a release is out in its time also while Git cannot be reached', async () => {
  const { made, state } = world([], [20 * minute]);
  const fetch = async (): Promise<string> => {
    if (state.now === 0) return '0';
    throw new Error('no answer');
  };
  await runPublishLoop({ ...made, fetch }, rests, () => state.now > 30 * minute);
  expect(state.builds.map(({ clock }) => clock)).toEqual([0, 20 * minute]);
  expect(state.logged).toContain('Nothing could be fetched: no answer');
});
