import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['fjorbdy', ['havneby', 'fjordby'], 'fjordby'],
  ['karen-hollst', ['karen-holm', 'karen-holst', 'karin-holst'], 'karen-holst'],
  ['2019/flere-i-arbejde-paa-havnen', ['2019/flere-i-job-paa-havnen'], '2019/flere-i-job-paa-havnen'],
])('“%s” is taken for the nearest of %j', (written, known, meant) => {
  expect(nearest(written, known)).toBe(meant);
});

test.each([
  ['kik', ['havnen', 'investering']],
  ['fjordby', ['fyrby-ved-fjorden']],
  ['kik', []],
])('“%s” is taken for none of %j, which are too far away', (written, known) => {
  expect(nearest(written, known)).toBeUndefined();
});
