import { expect, test } from 'vitest';
import { isOfHistory } from './of-history.ts';

test.each(['/nyheder/2017/nyt-job/udgave/1/', '/nyheder/2017/nyt-job/udgave/12/', '/nyheder/2017/nyt-job/aendringer/'])(
  '%s shows what a release said before, and is owed only where Git can tell',
  (address) => expect(isOfHistory(address)).toBe(true),
);

test.each([
  '/nyheder/2017/nyt-job/',
  '/nyheder/2017/aendringer/',
  '/nyheder/2017/udgave/1/',
  '/nyheder/side/nyt-job/aendringer/',
  '/nyheder/2017/nyt-job/udgave/foerste/',
  '/nyheder/2017/nyt-job/udgave/1/bilag/',
  '/arkiv/nyheder/2017/nyt-job/aendringer/',
])('%s is owed whether Git can tell or not', (address) => expect(isOfHistory(address)).toBe(false));
