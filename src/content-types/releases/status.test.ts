import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastChange } from './release.ts';
import { isPublic, statusOf } from './status.ts';

const moment = fc.date({ min: new Date('2016-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const life = fc.record({
  draft: fc.boolean(),
  publishAt: moment,
  withdrawn: fc.option(fc.record({ at: moment, reason: fc.constant('Tallene var forkerte.') }), { nil: undefined }),
});

test('the public never sees a draft, nor anything before its time', () => {
  fc.assert(
    fc.property(life, moment, (release, clock) => {
      if (isPublic(statusOf(release, clock))) expect(!release.draft && release.publishAt <= clock).toBe(true);
    }),
  );
});

test('a release is out in the very second it was set to', () => {
  const publishAt = new Date('2026-11-21T09:00:00+01:00');
  const at = (clock: Date) => statusOf({ draft: false, publishAt, withdrawn: undefined }, clock);
  expect(at(new Date(publishAt.getTime() - 1))).toBe('scheduled');
  expect(at(publishAt)).toBe('published');
});

test('a withdrawal that lies ahead has not happened', () => {
  const release = {
    draft: false,
    publishAt: new Date('2025-01-01'),
    withdrawn: { at: new Date('2026-01-01'), reason: '' },
  };
  expect(statusOf(release, new Date('2025-06-01'))).toBe('published');
  expect(statusOf(release, new Date('2026-06-01'))).toBe('withdrawn');
});

test('the last change is the newest note that is out, never one ahead', () => {
  const note = (at: string) => ({ at: new Date(at), kind: 'update' as const, text: 'Tallet for maj er kommet.' });
  const release = {
    publishAt: new Date('2025-01-01'),
    notes: [note('2025-03-01'), note('2027-01-01'), note('2025-02-01')],
    withdrawn: undefined,
  };
  expect(lastChange(release, new Date('2026-01-01'))).toEqual(new Date('2025-03-01'));
});
