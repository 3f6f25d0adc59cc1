import { expect, test } from 'vitest';
import { meantAddress } from './addresses.ts';

test.each([
  ['www.star.dk', 'https://www.star.dk'],
  [' jobnet.dk/cv?a=1 ', 'https://jobnet.dk/cv?a=1'],
  ['job.fjordby.dk', 'https://job.fjordby.dk'],
  ['WWW.bydel.koebenhavn', 'https://WWW.bydel.koebenhavn'],
  ['https://star.dk', 'https://star.dk'],
  ['presse@fjordby.dk', 'presse@fjordby.dk'],
  ['/nyheder/2026/', '/nyheder/2026/'],
  ['Se jobnet.dk', 'Se jobnet.dk'],
  ['punktum.Nyt', 'punktum.Nyt'],
  ['referat.pdf', 'referat.pdf'],
])('what is written as %s is meant as %s', (typed, meant) => {
  expect(meantAddress(typed)).toBe(meant);
});
