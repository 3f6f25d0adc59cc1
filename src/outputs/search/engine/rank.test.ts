import { expect, test } from 'vitest';
import type { Level } from '../files/levels.ts';
import type { Alternative, Plan, Slot } from '../query/plan.ts';
import { rank } from './rank.ts';

/** The page of each term, and how it holds it. */
const held: Record<string, readonly [Level, number]> = {
  loft: ['title', 0],
  'kontanthjaelpsloft*': ['concept', 1],
  loftslampe: ['title', 2],
  lofte: ['other', 3],
  familie: ['text', 2],
  minkavler: ['title', 0],
  'landbrug*': ['concept', 1],
  'mejeri*': ['concept', 2],
  'omskoling*': ['concept', 3],
};

const index = (terms: readonly string[]) => ({
  total: 4,
  holding: (term: string) => {
    const [level, page] = (terms.includes(term) && held[term]) || [];
    return Promise.resolve(new Map(level === undefined || page === undefined ? [] : [[level, [page]] as const]));
  },
  standing: () => Promise.resolve(new Set<number>()),
  says: () => Promise.resolve(false),
});

const way = (token: string, weight: number): Alternative => ({ terms: [{ token }], weight });
const slot = (typed: string, ...alternatives: Alternative[]): Slot => ({
  typed,
  alternatives,
  isLight: false,
  wantsNewest: false,
  corrected: undefined,
  entries: [],
  concepts: [],
});
const loft = slot('loft', way('loft', 1), way('kontanthjaelpsloft*', 1), way('loftslampe', 0.45), way('lofte', 1));
const plan = (...slots: Slot[]): Plan => ({ phrases: [], slots, isSentence: false, asItStands: undefined });
const pagesFor = async (asked: Plan, terms: readonly string[]) =>
  (await rank(asked, index(terms))).map(({ page }) => page);

test('who asks for one word finds it and what means the same, and not what is only written alike', async () => {
  expect(await pagesFor(plan(loft), Object.keys(held))).toEqual([0, 1]);
});

test('what is written alike is found when nothing else is', async () => {
  expect(await pagesFor(plan(loft), ['loftslampe', 'lofte'])).toEqual([2, 3]);
});

test('what is written alike counts where another word of the query stands with it', async () => {
  const [first] = await pagesFor(plan(loft, slot('familie', way('familie', 1))), Object.keys(held));
  expect(first).toBe(2);
});

test('who asks for two things also finds the page that holds the rarer one to the letter, and not all that are about it', async () => {
  const minkavlere = slot('minkavlere', way('minkavler', 1), way('landbrug*', 1), way('mejeri*', 1));
  const omskoling = slot('omskoling', way('omskoling*', 1));
  expect(await pagesFor(plan(minkavlere, omskoling), Object.keys(held))).toEqual([0, 3]);
});
