import { expect, test } from 'vitest';
import { toldOf } from './told.ts';
import type { PublicStanding } from '../../../src/life/embargo/standing.ts';

const minute = 60_000;
const saved = new Date('2026-12-03T09:00:00+01:00');
const after = (minutes: number) => new Date(saved.getTime() + minutes * minute);
const standing = (kind: PublicStanding['kind'], at = after(-60)): PublicStanding => ({
  kind,
  at,
  visible: false,
  changed: false,
});
const told = (more: Partial<Parameters<typeof toldOf>[0]>) =>
  toldOf({
    standing: standing('building'),
    state: { built: after(-10) },
    problems: [],
    saved,
    now: after(1),
    usual: undefined,
    watched: true,
    ...more,
  });
const problem = { file: 'x', line: 1, field: 'title', message: 'Galt.', remedy: 'Ret.', headline: 'Nyt' };
const failure = (began: Date) => ({ built: after(-10), failed: { began, sealed: [], others: 1 } });

test('what is saved is said to be built, and how long that usually takes when it is known', () => {
  expect(told({}).lines).toEqual(['Gemt. Siden bygges.']);
  expect(told({ usual: 3 * minute }).lines).toEqual(['Gemt. Siden bygges.', 'Det plejer at tage 3 minutter.']);
  expect(told({ usual: 3 * minute, now: after(4) }).lines[0]).toBe('Siden er ikke bygget endnu.');
  expect(told({ usual: 3 * minute, now: after(16) }).lines[1]).toContain('Sig det til webredaktionen');
});

test('what is out has the time at which it came out, unless nobody watched', () => {
  const out = { standing: standing('out'), state: { built: after(2) } };
  expect(told(out)).toMatchObject({ kind: 'done', lines: ['Ude kl. 9.02'] });
  expect(told({ ...out, watched: false }).lines).toEqual(['Ude nu']);
});

test('a failure is told with whose text it is, and without a reason when nobody has given one', () => {
  expect(told({ state: failure(after(0.5)), problems: [problem] })).toMatchObject({
    kind: 'stopped',
    problems: [problem],
  });
  expect(told({ state: failure(after(0.5)) }).lines[0]).toContain('kan ikke ses hvorfor');
});

test('a failure from before it was saved is nothing to tell of', () => {
  expect(told({ state: failure(after(-1)), problems: [problem] })).toMatchObject({ kind: 'wait', problems: [] });
});

test('what is scheduled is told with its time, and waits for it', () => {
  expect(told({ standing: standing('scheduled', after(60 * 24)) })).toMatchObject({
    kind: 'later',
    lines: ['Gemt. Planlagt til 4. december kl. 9.00.'],
  });
});
