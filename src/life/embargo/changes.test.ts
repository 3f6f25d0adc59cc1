import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfterMonths, isoMoment, startOfDay } from '../../danish/dates.ts';
import { initiativeStatus } from '../../content-types/initiatives/initiative.ts';
import { isListedAsGone } from '../ledger/gone.ts';
import { endedBy } from '../../article/ended.ts';
import { publicRelease } from '../../content-types/releases/release.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';
import { isOld } from '../../article/view.ts';
import type { Settings } from '../../content-types/settings/schema.ts';
import { changesIn, nextChanges, type DatedContent } from './changes.ts';

const release = (publishAt: string, more: Partial<ReleaseData> = {}) => ({
  id: `${publishAt.slice(0, 4)}/${publishAt.slice(0, 10)}`,
  file: `content/releases/${publishAt.slice(0, 4)}/${publishAt.slice(0, 10)}.mdx`,
  data: {
    title: 'Flere i job',
    draft: false,
    publishAt: new Date(publishAt),
    withdrawn: undefined,
    notes: [],
    ...more,
  },
});
const initiative = (from: string, to?: string) => ({
  file: 'content/initiatives/kik.mdx',
  data: { title: 'KIK', from, to },
});
const dated = (more: Partial<DatedContent>): DatedContent => ({
  releases: [],
  initiatives: [],
  gone: [],
  ended: [],
  oldAfterMonths: 24,
  ...more,
});
const momentsOf = (changes: ReturnType<typeof changesIn>) => changes.map(({ at, kind }) => `${kind} ${isoMoment(at)}`);

describe('a build is owed', () => {
  test('in the second a release is set to, and when it is so old that the page must say so', () => {
    expect(momentsOf(changesIn(dated({ releases: [release('2026-12-01T09:00:00+01:00')] })))).toEqual([
      'publication 2026-12-01T09:00:00+01:00',
      'age 2028-12-01T00:00:00+01:00',
    ]);
  });

  test('when an initiative begins, and when its last day is over', () => {
    expect(momentsOf(changesIn(dated({ initiatives: [initiative('2026-06-01', '2026-12-31')] })))).toEqual([
      'beginning 2026-06-01T00:00:00+02:00',
      'end 2027-01-01T00:00:00+01:00',
    ]);
  });

  test('when a law or a scheme that older news mention has ended', () => {
    expect(momentsOf(changesIn(dated({ ended: [{ name: 'Kontanthjælpsloven', at: '2027-07-01' }] })))).toEqual([
      'end 2027-07-01T00:00:00+02:00',
    ]);
  });

  test('when a release is taken away for good, and for nothing that it would have done after', () => {
    const gone = [{ address: '/nyheder/2026/2026-12-01/', also: [], at: new Date('2027-06-01T12:00:00+02:00') }];
    expect(momentsOf(changesIn(dated({ releases: [release('2026-12-01T09:00:00+01:00')], gone })))).toEqual([
      'publication 2026-12-01T09:00:00+01:00',
      'removal 2027-06-01T12:00:00+02:00',
    ]);
  });

  test('not for a draft', () => {
    expect(changesIn(dated({ releases: [release('2026-12-01T09:00:00+01:00', { draft: true })] }))).toEqual([]);
  });

  test('for all that happens at one moment together', () => {
    const both = dated({ releases: [release('2027-01-01T00:00:00+01:00')], initiatives: [initiative('2027-01-01')] });
    expect(nextChanges(both, new Date('2026-12-01T00:00:00Z')).map(({ kind }) => kind)).toEqual([
      'beginning',
      'publication',
    ]);
  });

  test('for what came while the last build ran', () => {
    const releases = [release('2026-12-01T09:00:00+01:00')];
    expect(momentsOf(nextChanges(dated({ releases }), new Date('2026-12-01T08:59:59+01:00')))).toHaveLength(1);
    expect(nextChanges(dated({ releases }), new Date('2026-12-01T09:00:00+01:00'))[0]?.kind).toBe('age');
  });
});

test('both times that the clock is 2.30 in the night when summer time ends are moments of their own', () => {
  const releases = [release('2026-10-25T02:30:00+02:00'), release('2026-10-25T02:30:00+01:00')];
  const [first, second] = changesIn(dated({ releases }));
  expect(second!.at.getTime() - first!.at.getTime()).toBe(3_600_000);
});

test('a day begins at midnight in Copenhagen, summer and winter and on the days when the clocks change', () => {
  expect(['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map((day) => isoMoment(startOfDay(day)))).toEqual([
    '2026-03-29T00:00:00+01:00',
    '2026-03-30T00:00:00+02:00',
    '2026-10-25T00:00:00+02:00',
    '2026-10-26T00:00:00+01:00',
  ]);
});

test('a month that has no such day is over when the next one begins', () => {
  expect(dayAfterMonths(new Date('2026-01-31T12:00:00Z'), 1)).toBe('2026-03-01');
  expect(dayAfterMonths(new Date('2024-02-29T12:00:00Z'), 12)).toBe('2025-03-01');
  expect(dayAfterMonths(new Date('2026-05-31T23:30:00Z'), 1)).toBe('2026-07-01');
});

describe('between a moment and the next that a build is owed for', () => {
  const hour = 3_600_000;
  /** Moments that lie close together, so that they meet: on midnights, months' ends and nights when clocks change. */
  const moment = fc
    .tuple(fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-29', '2026-10-25', '2026-12-31'), fc.nat(60))
    .map(([day, hours]) => new Date(startOfDay(day).getTime() + hours * hour));
  const day = fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25');
  const archive = fc.record<DatedContent>({
    releases: fc
      .array(
        fc.record({
          draft: fc.boolean(),
          publishAt: moment,
          at: fc.option(moment),
          notes: fc.array(moment, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      )
      .map((lives) =>
        lives.map(({ at, notes, ...life }, index) => ({
          id: `2026/${index}`,
          file: `content/releases/2026/${index}.mdx`,
          data: {
            ...life,
            title: 'Flere i job',
            withdrawn: at ? { at, reason: 'Tallene var forkerte.', replacedBy: undefined } : undefined,
            notes: notes.map((at) => ({ at, kind: 'update' as const, text: 'Tallet for maj er kommet.' })),
          },
        })),
      ),
    initiatives: fc
      .array(fc.record({ from: day, to: fc.option(day, { nil: undefined }) }), { maxLength: 2 })
      .map((periods) =>
        periods
          .filter(({ from, to }) => to === undefined || to >= from)
          .map((period, index) => ({ file: `content/initiatives/${index}.mdx`, data: { title: 'KIK', ...period } })),
      ),
    gone: fc
      .array(fc.record({ at: moment, slug: fc.constantFrom('0', '1', 'slettet') }), { maxLength: 2 })
      .map((listed) => listed.map(({ at, slug }) => ({ at, address: `/nyheder/2026/${slug}/`, also: [] }))),
    ended: fc.array(fc.record({ name: fc.constant('KIK'), at: day }), { maxLength: 2 }),
    oldAfterMonths: fc.integer({ min: 1, max: 14 }),
  });

  /** All that the newsroom derives from the clock. */
  const shownAt = ({ releases, initiatives, gone, ended, oldAfterMonths }: DatedContent, clock: Date) =>
    JSON.stringify([
      endedBy(ended as Settings['ended'], clock),
      gone.filter(({ at }) => at <= clock),
      releases.map(({ id, file, data }) => {
        if (isListedAsGone(id, gone, clock)) return undefined;
        const stored = { fields: data as ReleaseData, file, pictures: [], people: [] };
        const shown = publicRelease({ id: file, digest: '', data: stored }, clock);
        const settings = { oldAfterMonths } as Settings;
        return [shown, shown?.status === 'published' && isOld({ clock, settings }, shown)];
      }),
      initiatives.map(({ data }) => initiativeStatus(data, clock)),
    ]);

  test('the public sees the same, and then something else', () => {
    fc.assert(
      fc.property(
        archive,
        moment,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        (all, now, parts) => {
          const at = nextChanges(all, now)[0]?.at.getTime();
          const end = at ?? now.getTime() + 5 * 365 * 24 * hour;
          const before = shownAt(all, now);
          for (const part of [...parts, 1])
            expect(shownAt(all, new Date(now.getTime() + Math.floor(part * (end - 1 - now.getTime()))))).toBe(before);
          if (at !== undefined) expect(shownAt(all, new Date(at))).not.toBe(before);
        },
      ),
    );
  });
});
