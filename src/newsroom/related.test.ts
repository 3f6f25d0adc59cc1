import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRelease } from '../outputs/share/sample-newsroom.ts';
import { relatedTo } from './related.ts';
import type { Release } from '../content-types/releases/release.ts';

const some = (id: string, written: Record<string, unknown> = {}) =>
  sampleRelease({ initiatives: [], municipalities: [], ...written }, id);
const ids = (releases: readonly Release[]) => releases.map(({ id }) => id);

describe('what to read next', () => {
  it('is up to three other releases in the same language that share something, and all of these where they are fewer', () => {
    const release = fc
      .record({
        initiatives: fc.subarray(['kik', 'havnen']),
        municipalities: fc.subarray(['fjordby', 'aabenraa']),
        language: fc.constantFrom('da', 'en'),
        publishAt: fc.constantFrom('2016-01-01T09:00:00+01:00', '2026-01-01T09:00:00+01:00'),
      })
      .map((written) => some('2026/a', written));
    const releases = fc
      .array(release, { minLength: 2, maxLength: 12 })
      .map((all) => all.map((one, index) => ({ ...one, id: `2026/${index}` })));
    fc.assert(
      fc.property(releases, (releases) => {
        const [first] = releases as [Release, ...Release[]];
        const about = new Set([...first.initiatives, ...first.municipalities]);
        const fitting = releases
          .slice(1)
          .filter(({ language }) => language === first.language)
          .filter(({ initiatives, municipalities }) => [...initiatives, ...municipalities].some((id) => about.has(id)));
        const next = ids(relatedTo(first, releases));
        expect(ids(fitting)).toEqual(expect.arrayContaining(next));
        expect(new Set(next).size).toBe(Math.min(3, fitting.length));
      }),
    );
  });

  it('is of the same initiative before the same municipality, and of about the same time before long ago', () => {
    const [about, from] = [{ initiatives: ['kik'] }, { municipalities: ['fjordby'] }];
    const own = some('2026/a', { ...about, ...from, publishAt: '2026-01-01T09:00:00+01:00' });
    const others = [
      some('2016/municipality', { ...from, publishAt: '2016-01-01T09:00:00+01:00' }),
      some('2025/municipality', { ...from, publishAt: '2025-01-01T09:00:00+01:00' }),
      some('2027/initiative', { ...about, publishAt: '2027-01-01T09:00:00+01:00' }),
    ];
    expect(ids(relatedTo(own, others))).toEqual(['2027/initiative', '2025/municipality', '2016/municipality']);
  });

  it('is what staff chose, in their order', () => {
    const [a, b, c] = [some('2026/a', { related: ['2026/c', '2026/b'] }), some('2026/b'), some('2026/c')];
    expect(ids(relatedTo(a, [a, b, c]))).toEqual(['2026/c', '2026/b']);
  });
});
