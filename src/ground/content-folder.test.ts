import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder } from './content-folder.ts';

test.each([
  ['', 'site/content'],
  ['tests/arkiv', 'site/tests/arkiv'],
  [resolve('elsewhere'), 'elsewhere'],
])('content is read from the folder that is named, or from content/ (“%s”)', (named, folder) => {
  vi.stubEnv('NEWSROOM_CONTENT', named);
  expect(contentFolder(resolve('site'))).toBe(resolve(folder));
  vi.unstubAllEnvs();
});
