import { afterEach, describe, expect, it, vi } from 'vitest';
import * as own from './clock.ts';

const start = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-11-21T12:05:00Z');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

let runs = 0;

/** The clock of a program that was started now, `NEWSROOM_CLOCK` being set to something or not. */
async function started(fixed?: string): Promise<typeof own> {
  vi.stubEnv('NEWSROOM_CLOCK', fixed);
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  return import(/* @vite-ignore */ `./clock.ts?run=${++runs}`);
}

describe('the clock', () => {
  it('of a build stands still from first page to last, whatever the time', async () => {
    vi.stubEnv('PROD', true);
    const { clock, now } = await started();
    vi.setSystemTime(later);
    expect([clock(), now()]).toEqual([start, later]);
  });

  it('of the development server runs', async () => {
    vi.stubEnv('PROD', false);
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const first = own.clock();
    vi.setSystemTime(later);
    expect([first, own.clock()]).toEqual([start, later]);
  });

  it.each([true, false])('can be set to a moment, where it stays (in a build: %s)', async (isBuild) => {
    vi.stubEnv('PROD', isBuild);
    const { clock, now } = await started('2026-10-25T02:28:30+01:00');
    vi.setSystemTime(later);
    const set = new Date('2026-10-25T01:28:30Z');
    expect([clock(), now()]).toEqual([set, set]);
  });

  it('set to no moment stops the program with an example: a scheduled release would be out', async () => {
    await expect(started('i morgen')).rejects.toThrow(/NEWSROOM_CLOCK is “i morgen”: write a moment such as 2026-/);
  });
});
