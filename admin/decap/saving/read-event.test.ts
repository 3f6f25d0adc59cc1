import { expect, test } from 'vitest';
import { savingOf } from './read-event.ts';

const decap = (entry: object) => ({ toJS: () => entry });
const release = { collection: 'releases', slug: '2026/nyt-job', data: { title: 'Nyt job' } };

test('what Decap saves is read as plain values, with the pictures that come with it', () => {
  const mediaFiles = [{ id: 'a', path: '/content/media/2026/ny.jpg', size: 4, draft: true, name: 'ny.jpg' }];
  expect(savingOf(decap({ ...release, mediaFiles }))).toEqual({
    collection: 'releases',
    entry: { title: 'Nyt job' },
    uploads: [{ path: 'content/media/2026/ny.jpg', bytes: 4 }],
    slug: '2026/nyt-job',
  });
});

test('a new release has no name yet', () => {
  expect(savingOf(decap({ ...release, slug: '', newRecord: true })).slug).toBeUndefined();
});

test('a Decap that hands over something else is noticed instead of letting everything through', () => {
  expect(() => savingOf(decap({ collection: 'releases' }))).toThrow();
});
