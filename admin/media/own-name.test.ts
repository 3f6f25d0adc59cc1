import { expect, test } from 'vitest';
import { givenNames, ownName } from './own-name.ts';

const free = () => false;

test.each([
  ['IMG_0001.JPG', 'img_0001.jpg'],
  ['Besøg på Ærø (2).jpeg', 'besoeg-paa-aeroe-2.jpeg'],
  ['bilag 2.0.pdf', 'bilag-2.0.pdf'],

  ['中.jpg', 'fil.jpg'],
])('%s is uploaded as %s, which can stand in an address', async (given, name) => {
  expect(await ownName(given, free)).toBe(name);
});

test('the second and the third of a name get names of their own', async () => {
  const there = new Set(['img_0001.jpg']);
  const upload = async () => {
    const name = await ownName('IMG_0001.jpg', (one) => there.has(one));
    there.add(name);
    return name;
  };
  expect([await upload(), await upload()]).toEqual(['img_0001-2.jpg', 'img_0001-3.jpg']);
});

test('a name that another tab has given out, and not saved yet, is taken; after a day it is free', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  givenNames(storage).add('img_0001.jpg');
  expect(givenNames(storage).has('img_0001.jpg')).toBe(true);
  kept.set('nyhedsrum-uploads', JSON.stringify([['img_0001.jpg', Date.now() - 25 * 60 * 60 * 1000]]));
  expect(givenNames(storage).has('img_0001.jpg')).toBe(false);
});
