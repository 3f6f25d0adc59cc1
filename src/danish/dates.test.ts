import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockTime,
  dateAndTime,
  dateParts,
  isoDay,
  isoMoment,
  longDate,
  longDay,
  monthsBetween,
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
