import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

describe('a weekday that does not fit its date', () => {
  it('is named, with the day that it is', () => {
    expect(found({}, 'Han kom mandag den 13. juni 2017.')).toEqual([
      '8 text: »mandag den 13. juni 2017«: dagen er en tirsdag i 2017.',
    ]);
  });

  it.for([
    'Mandag 13/6 kl. 10',
    'mandag d. 13/6-2017',
    'mandag, den 13. juni',
    'mandag den 31. juni',
    'mandag 13.06.2017',
  ])('is seen in “%s”', (date) => expect(found({}, `Vi ses: ${date}.`)).toHaveLength(1));

  it('is seen in title and lead', () => {
    expect(found({ title: 'Åbent hus fredag den 15. juni' })).toEqual([
      '2 title: »fredag den 15. juni«: dagen er en torsdag i 2017.',
    ]);
  });
});

describe('a weekday that fits', () => {
  it.for([
    'mandag den 12. juni 2017',
    'tirsdag den 13. juni',
    'onsdag den 3. januar', // of 2018, as a date ahead mostly is
    'mandag den 13. juni 2016',
    'mandag den 13. juni sidste år',
    'fra mandag til fredag i uge 24',
    'mandag den 12. og tirsdag den 13. juni',
    'hver mandag, og i alt 12 gange',
  ])('is left alone: “%s”', (date) => expect(found({}, `Det er ${date}.`)).toEqual([]));
});
