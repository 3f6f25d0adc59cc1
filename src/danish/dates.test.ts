import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockTime,
  dayAfter,
  dayAfterMonths,
  dateAndTime,
  dateParts,
  isoDay,
  isoMoment,
  longDate,
  longDay,
  monthsBetween,
  startOfDay,
  weekday,
  yearOf,
} from './dates.ts';

const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

test('half past midnight on New Year’s Day in Denmark belongs to the new year, though London still has the old', () => {
  const moment = new Date('2026-12-31T23:30:00Z');
  expect([yearOf(moment), isoDay(moment), longDate(moment), clockTime(moment)]).toEqual([
    2027,
    '2027-01-01',
    '1. januar 2027',
    '0.30',
  ]);
});

test('a date is written as Danes write it', () => {
  const moment = new Date('2017-06-12T12:30:00Z');
  expect(dateAndTime(moment)).toBe('12. juni 2017 kl.\u00A014.30');
  expect(weekday(moment)).toBe('mandag');
  expect(dateParts(moment)).toEqual({ day: 12, month: 'juni', year: 2017 });
  expect(longDay('2016-01-01')).toBe('1. januar 2016');
});

test('a moment keeps its offset for machines: two hours in summer, one in winter', () => {
  expect(isoMoment(new Date('2026-07-01T07:00:00Z'))).toBe('2026-07-01T09:00:00+02:00');
  expect(isoMoment(new Date('2026-12-24T08:00:00Z'))).toBe('2026-12-24T09:00:00+01:00');
});

test('written for machines and read again, it is the same moment to the second', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(Math.floor(new Date(isoMoment(moment)).getTime() / 1000)).toBe(Math.floor(moment.getTime() / 1000));
    }),
  );
});

test('a month is not over until its day has come', () => {
  const from = new Date('2024-11-21T12:00:00+01:00');
  expect(monthsBetween(from, new Date('2026-11-20T12:00:00+01:00'))).toBe(23);
  expect(monthsBetween(from, new Date('2026-11-21T00:30:00+01:00'))).toBe(24);
});

test('a day begins at midnight in Copenhagen, in summer and winter and on the days when clocks are changed', () => {
  expect(startOfDay('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z');
  expect(startOfDay('2026-12-24').toISOString()).toBe('2026-12-23T23:00:00.000Z');
  expect(startOfDay('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(startOfDay('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(startOfDay('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(startOfDay('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
});

test('after the last day of a month or a year comes the first of the next', () => {
  expect(dayAfter('2026-03-28')).toBe('2026-03-29');
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});

test('months from a day end on the day of the same number, or on the first where the month has none', () => {
  const after = (day: string, months: number) => dayAfterMonths(new Date(`${day}T12:00:00+01:00`), months);
  expect(after('2024-11-21', 24)).toBe('2026-11-21');
  expect(after('2024-11-21', 2)).toBe('2025-01-21');
  expect(after('2024-10-31', 1)).toBe('2024-12-01');
  expect(after('2023-12-30', 2)).toBe('2024-03-01');
  expect(after('2023-12-31', 2)).toBe('2024-03-01');
});

test('months are over on the day that is said beforehand, and not on the day before', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 60 }), (from, months) => {
      const day = dayAfterMonths(from, months);
      const before = new Date(startOfDay(day).getTime() - 1000);
      expect(monthsBetween(from, startOfDay(day))).toBe(months);
      expect(monthsBetween(from, before)).toBe(months - 1);
    }),
  );
});
