import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, weekdayOf, weekdayNames } from './calendar.ts';
import { longDate, weekday } from './dates.ts';

describe('datesIn', () => {
  it.for([
    ['Mandag den 12. juni 2017', { weekday: 'mandag', day: 12, month: 6, year: 2017 }],
    ['mandag, den 12. juni', { weekday: 'mandag', day: 12, month: 6, year: undefined }],
    ['tirsdag d. 3/11-2020', { weekday: 'tirsdag', day: 3, month: 11, year: 2020 }],
    ['onsdag 12/6', { weekday: 'onsdag', day: 12, month: 6, year: undefined }],
    ['12.06.17', { weekday: undefined, day: 12, month: 6, year: 2017 }],
    ['12 juni', { words: '12 juni', day: 12, month: 6, year: undefined }],
    ['12. jun. 2017', { words: '12. jun. 2017', day: 12, month: 6, year: 2017 }],
    ['12. juni, 2017', { words: '12. juni, 2017', year: 2017 }],
    ['12. juni 1857', { words: '12. juni', year: undefined }],
    ['12. juni 20175', { words: '12. juni', year: undefined }],
    ['12/6/2017', { words: '12/6/2017', day: 12, month: 6, year: 2017 }],
    ['12-6-17', { words: '12-6-17', day: 12, month: 6, year: 2017 }],
    ['d.12/6', { words: 'd.12/6', day: 12, month: 6 }],
    ['den\u00A012.\u00A0juni', { words: 'den 12. juni', day: 12, month: 6 }],
    ['Onsdag, 5. maj', { words: 'Onsdag, 5. maj', weekday: 'onsdag', day: 5, month: 5 }],
    ['fredag den 31. juni', { words: 'fredag den 31. juni', weekday: 'fredag', day: 31, month: 6 }],
    ['den 1. sept. 2019', { weekday: undefined, day: 1, month: 9, year: 2019 }],
  ] as const)('reads “%s”', ([text, date]) => expect(datesIn(`Det er ${text} kl. 9.30.`)).toMatchObject([date]));

  it('takes no number for a date that is none', () => {
    expect(datesIn('Ring 70 00 00 10. Det koster 2,5 mio. kr. for 60/40, kl. 10.15-12.30, 3.000 i juni.')).toEqual([]);
  });

  it('reads dates in the order of the text, however they are written', () => {
    const words = (text: string) => datesIn(text).map((date) => date.words);
    expect(words('Mandag 3/4, tirsdag den 5. maj 2017 og 6/7')).toEqual([
      'Mandag 3/4',
      'tirsdag den 5. maj 2017',
      '6/7',
    ]);
  });

  it.for(
    [
      '32. juni',
      '0. juni',
      '1/13',
      '12/0',
      '12. junikaffer',
      '12. jun 2017',
      '12-6',
      '12.6',
      '12/6,5',
      '12/6-5',
    ].concat(['x12/6', '112/6', '-12/6', '1.2.3.4', '12.13.2017', '12.06.2017-13.06.2017']),
  )('reads no date in “%s”', (text) => expect(datesIn(text)).toEqual([]));

  it('reads back every date that the site writes, on its right weekday', () => {
    const moment = fc.date({ min: new Date('1950-01-02'), max: new Date('2090-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (moment) => {
        const [date] = datesIn(`${weekday(moment)} den ${longDate(moment)}`);
        expect(date?.weekday).toBe(weekday(moment));
        expect(weekdayOf(date?.year ?? 0, date?.month ?? 0, date?.day ?? 0)).toBe(weekday(moment));
      }),
    );
  });
});

it('a day that the month does not have has no weekday', () => {
  expect(weekdayOf(2017, 6, 31)).toBeUndefined();
  expect(weekdayOf(2016, 2, 29)).toBe(weekdayNames[1]);
  expect(weekdayOf(2017, 2, 29)).toBeUndefined();
});
