import { describe, expect, it } from 'vitest';
import { draft, found, knowledge } from './fixtures.ts';
import { findingsIn } from './index.ts';

describe('a moment with an offset that Denmark does not have then', () => {
  it('is told with the time that it is, and with the way to write what was meant', () => {
    expect(found({ publishAt: '2026-07-01T09:00:00+01:00' })).toEqual([
      '5 publishAt: »2026-07-01T09:00:00+01:00« er kl.\u00A010.00 i Danmark.',
    ]);
    const [finding] = findingsIn(draft({ publishAt: '2026-07-01T09:00:00+01:00' }), knowledge);
    expect(finding?.remedy).toBe(
      'Skriv 2026-07-01T10:00:00+02:00, hvis det er det, du mener, eller 2026-07-01T09:00:00+02:00, hvis klokkeslættet er rigtigt.',
    );
  });

  it('is seen in winter, in notes and in a withdrawal', () => {
    const notes = [{ at: '2026-01-05T09:00:00+02:00', kind: 'update', text: 'Tallet for maj er kommet.' }];
    const withdrawn = { at: '2026-08-01T09:00:00+01:00', reason: 'Tallene var forkerte.' };
    expect(found({ notes, withdrawn })).toHaveLength(2);
  });

  it('is seen in the hour that is skipped when summer time begins', () => {
    const [finding] = findingsIn(draft({ publishAt: '2026-03-29T02:30:00+01:00' }), knowledge);
    expect(finding?.message).toContain('kl.\u00A03.30');
    expect(finding?.remedy).toContain('det findes ikke den nat');
  });
});

describe('a moment that Denmark has', () => {
  it.for([
    '2026-07-01T09:00:00+02:00',
    '2026-12-24 09:00:00+01:00',
    '2026-07-01T07:00:00Z',
    // Both of the times that the clock is 2.30 in the night when summer time ends.
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
  ])('is left alone: %s', (publishAt) => expect(found({ publishAt })).toEqual([]));
});
