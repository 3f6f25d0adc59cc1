import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSet } from './data.ts';
import { ours, type Measured } from './engines.ts';
import { measure } from './measure.ts';

/** What readers must be able to count on, each between 0 and 1. Raise it when the search gets better, never lower it. */
const floors = {
  development: { recall: 0.97, mrr: 0.95, class: 0.85 },
  own: { recall: 0.95, mrr: 0.92, class: 0.85 },
  judged: { recall: 0.95, mrr: 0.92, class: 0.85 },
};
/** Everyday words for official terms: no list holds them all. */
const everydayFloor = 0.7;
/** What looks like what was searched for and stands among the first five, over all queries that look like other words. */
const mostLookAlikes = 5;

describe.each(['development', 'own', 'judged'] as const)('on the %s set', (name) => {
  const { releases, queries } = readSet(name);
  let opened: Measured;
  let measured: Awaited<ReturnType<typeof measure>>;

  beforeAll(async () => {
    opened = await ours(releases);
    measured = await measure(opened.search, queries);
  }, 120_000);

  afterAll(() => opened.close());

  test('readers find what they look for, and find it first', () => {
    const all = measured.table.get('all');
    expect(all?.recall).toBeGreaterThanOrEqual(floors[name].recall);
    expect(all?.mrr).toBeGreaterThanOrEqual(floors[name].mrr);
  });

  test('no way of asking is left behind', () => {
    const low = [...measured.table].filter(
      ([kind, { recall }]) => recall < (kind === 'everyday' ? everydayFloor : floors[name].class),
    );
    expect(low).toEqual([]);
  });

  test('words that only look alike stay away from the top', () => {
    expect(measured.lookAlikes).toBeLessThanOrEqual(mostLookAlikes);
  });
});
