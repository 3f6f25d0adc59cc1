import { describe, expect, it, test } from 'vitest';
import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { asOwnAddress, tidiedAddresses } from './own-address.ts';

const hosts = ['nyheder.fjordby.dk', 'localhost:4321'];

describe('an address that is pasted from the browser', () => {
  test.each([
    ['https://nyheder.fjordby.dk/nyheder/2019/nyt-job/', '/nyheder/2019/nyt-job/'],
    ['http://nyheder.fjordby.dk/nyheder/2019/nyt-job', '/nyheder/2019/nyt-job/'],
    ['nyheder.fjordby.dk/nyheder/2019/nyt-job/', '/nyheder/2019/nyt-job/'],
    ['http://localhost:4321/nyheder/2019/nyt-job/?utm_source=mail#citat', '/nyheder/2019/nyt-job/'],
    ['  https://nyheder.fjordby.dk/nyheder/2019/nyt-job/index.html ', '/nyheder/2019/nyt-job/'],
    ['https://nyheder.fjordby.dk/nyheder/2019/l%C3%A6rling/', '/nyheder/2019/lærling/'],
    ['https://nyheder.fjordby.dk/media/2019/aftale.pdf', '/media/2019/aftale.pdf'],
    ['/nyheder/2019/nyt-job/', '/nyheder/2019/nyt-job/'],
  ])('is written as the site writes it: %s', (pasted, own) => {
    expect(asOwnAddress(pasted, hosts)).toBe(own);
    expect(asOwnAddress(own, hosts)).toBe(own);
  });

  test.each(['https://www.tv2fyn.dk/nyheder/2019/nyt-job/', 'nyt job', '', 'javascript:alert(1)'])(
    'stays as it is when it is not one of the newsroom’s own: %s',
    (written) => expect(asOwnAddress(written, hosts)).toBe(written),
  );
});

it('is found in every field that takes such an address, and in no other', () => {
  const pasted = 'https://nyheder.fjordby.dk/nyheder/2019/nyt-job/';
  const own = '/nyheder/2019/nyt-job/';
  expect(tidiedAddresses(goneFileSchema, { gone: [{ address: pasted, also: ['/a/', pasted] }] }, hosts)).toEqual([
    { path: ['gone', 0, 'address'], value: own },
    { path: ['gone', 0, 'also', 1], value: own },
  ]);
  const release = { title: pasted, aliases: [pasted], sources: [{ title: 'Kilde', address: pasted }] };
  expect(tidiedAddresses(releaseSchema, release, hosts)).toEqual([{ path: ['aliases', 0], value: own }]);
});
