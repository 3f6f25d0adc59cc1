import { expect, test } from 'vitest';
import { sayOf } from './say.ts';
import { pressLinkWords as words } from './words.ts';

const now = new Date('2026-11-23T12:00:00+01:00');

test('staff are told until when a press link shows the release', () => {
  const said = sayOf({ publishAt: '2027-01-04T06:00:00+01:00', draft: false }, now);
  expect(said[0]).toBe('Det viser nyheden til mandag den 4. januar 2027 kl.\u00A06.00. Derefter fører det til den.');
});

test('and why it shows none: of a draft, and of what does not wait', () => {
  expect(sayOf({ publishAt: '2027-01-04T06:00:00+01:00', draft: true }, now)).toEqual([words.draft]);
  expect(sayOf({ publishAt: '2026-11-23T11:00:00+01:00', draft: false }, now)).toEqual([words.out]);
  expect(sayOf({ publishAt: undefined, draft: undefined }, now)).toEqual([words.out]);
});
