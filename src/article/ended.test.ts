import { expect, test } from 'vitest';
import { sampleNewsroom, sampleRelease } from '../outputs/share/sample-newsroom.ts';
import { endedSince, isMentioned } from './ended.ts';

const law = { name: 'Lov om havnejob', at: '2019-07-01', mentions: ['havneloven', 'havnejob'] };
const around = (clock: string, ended: object[] = [law], to = '2018-12-31') => {
  const newsroom = sampleNewsroom([], { ended });
  const initiatives = newsroom.initiatives.map((initiative) => ({ ...initiative, to }));
  return { ...newsroom, initiatives, clock: new Date(clock) };
};
const sentencesAt = (clock: string, text: string, release = sampleRelease(), ended: object[] = [law]) =>
  endedSince(around(clock, ended), release, text).map(({ sentence }) => sentence);

const gone = 'Indsatsen KIK sluttede 31. december 2018.';
const ceased = 'Lov om havnejob gælder ikke længere (ophørt 1. juli 2019).';

test('a release says what has ended since, from the day that it has', () => {
  expect(sentencesAt('2018-12-31T12:00:00+01:00', 'Et havnejob.')).toEqual([]);
  expect(sentencesAt('2019-01-01T12:00:00+01:00', 'Et havnejob.')).toEqual([gone]);
  expect(sentencesAt('2019-06-30T23:59:00+02:00', 'Et havnejob.')).toEqual([gone]);
  expect(sentencesAt('2019-07-01T00:00:00+02:00', 'Et havnejob.')).toEqual([gone, ceased]);
});

test('what had ended already when the release was published goes without saying', () => {
  const late = sampleRelease({ publishAt: '2020-05-03T10:15:00+02:00' });
  expect(sentencesAt('2024-01-01T12:00:00+01:00', 'Et havnejob.', late)).toEqual([]);
});

test('a release that does not mention it says nothing of it', () => {
  expect(sentencesAt('2024-01-01T12:00:00+01:00', 'Et job på havnen.')).toEqual([gone]);
});

test('staff’s own sentence stands in the place of the newsroom’s, and without words to look for it is the name', () => {
  const own = { name: 'Havnejob', at: '2019-07-01', text: 'Havnejob hedder nu småjob.' };
  expect(sentencesAt('2024-01-01T12:00:00+01:00', 'To havnejob.', sampleRelease(), [own])).toContain(own.text);
});

test('a word is found in any inflection and across lines, and not inside another word', () => {
  expect(isMentioned('havnejob', 'Havnejob er godt')).toBe(true);
  expect(isMentioned('havnejob', 'et havne\u00ADjobs løn')).toBe(true);
  expect(isMentioned('lov om havnejob', 'en lov om\nhavnejob')).toBe(true);
  expect(isMentioned('pulje', 'Puljerne er delt ud')).toBe(true);
  expect(isMentioned('ordning', 'ordningens vilkår')).toBe(true);
  expect(isMentioned('ordning', 'en frokostordning')).toBe(false);
  expect(isMentioned('job', 'jobbet jobcenter')).toBe(false);
});
