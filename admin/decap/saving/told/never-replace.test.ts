import { expect, test, vi } from 'vitest';
import { neverReplace } from './never-replace.ts';

test('a file is never replaced, and nobody is asked about it in English; other questions are asked', () => {
  const ask = vi.fn((_?: string) => true);
  const page = { confirm: ask, alert: vi.fn() };
  neverReplace(page);
  expect(page.confirm('IMG_0001.JPG already exists. Do you want to replace it?')).toBe(false);
  expect(page.alert).toHaveBeenCalledWith(expect.stringContaining('Der er allerede en fil, der hedder IMG_0001.JPG.'));
  expect(ask).not.toHaveBeenCalled();
  expect(page.confirm('Vil du slette?')).toBe(true);
  expect(ask).toHaveBeenCalledWith('Vil du slette?');
});
