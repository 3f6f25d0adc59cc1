import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords, momentAt, shownAt } from './copenhagen.ts';

test.each([
  ['a summer day', '2026-06-12T09:00', '2026-06-12T09:00:00+02:00'],
  ['a winter day', '2026-12-24T09:00', '2026-12-24T09:00:00+01:00'],
  ['just after New Year', '2027-01-01T00:30', '2027-01-01T00:30:00+01:00'],
  ['a time that does not come: an hour later', '2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
  ['a time that comes twice: the first', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
])('%s means Copenhagen’s time', (_, typed, moment) => {
  expect(momentAt(typed)).toBe(moment);
});

test('a moment written with another offset is shown as Copenhagen’s time', () => {
  expect(shownAt('2026-06-12T07:00:00Z')).toBe('2026-06-12T09:00');
  expect(shownAt('2026-06-12T00:00:00-07:00')).toBe('2026-06-12T09:00');
});

test('what is typed is what is shown, on every day and minute but the hour that does not come', () => {
  const minutes = fc.integer({ min: Date.UTC(1981, 1) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const typed = new Date(minute * 60_000).toISOString().slice(0, 16);
      const shown = shownAt(momentAt(typed));
      expect(shown === typed || momentAt(shown) === momentAt(typed)).toBe(true);
      expect(Math.abs(Date.parse(`${shown}Z`) - Date.parse(`${typed}Z`))).toBeLessThanOrEqual(60 * 60_000);
    }),
  );
});

test('a year that is half typed is left as it is', () => {
  for (const typed of ['0002-06-12T09:00', '0020-06-12T09:00', '0202-06-12T09:00'])
    expect(shownAt(momentAt(typed))).toBe(typed);
});

test('is told in Danish, with which of two it is', () => {
  expect(inWords('2026-06-12T09:00:00+02:00')).toBe('fredag den 12. juni 2026 kl.\u00A09.00');
  expect(inWords('2026-10-25T02:30:00+02:00')).toMatch(/kl.\u00A02.30, første gang klokken er 2.30 den nat$/);
  expect(inWords('2026-10-25T02:30:00+01:00')).toMatch(/, anden gang klokken er 2.30 den nat$/);
  expect(inWords('0202-06-12T09:00:00+01:00')).toBe('');
});
