import { expect, it } from 'vitest';
import { sampleRelease } from '../share/sample-newsroom.ts';
import { tagUri } from './tag-uri.ts';

const authority = 'fjordby.example,2016';
const first = tagUri(authority, sampleRelease({}, '2017/nyt-job'));

it('names a release after its address', () => {
  expect(first).toBe('tag:fjordby.example,2016:/nyheder/2017/nyt-job/');
});

it('keeps the name when the release moves, and when it moves again', () => {
  const moved = sampleRelease({ aliases: ['/nyheder/2017/nyt-job/'] }, '2017/bedre-navn');
  const again = sampleRelease({ aliases: ['/nyheder/2017/nyt-job/', '/nyheder/2017/bedre-navn/'] }, '2018/bedst');
  expect([tagUri(authority, moved), tagUri(authority, again)]).toEqual([first, first]);
});

it('gives an old address with Danish letters a name that is a valid URI', () => {
  const moved = sampleRelease({ aliases: ['/nyheder/årets-løft/'] });
  expect(tagUri(authority, moved)).toMatch(/^tag:fjordby\.example,2016:[\w%/-]+$/);
});
