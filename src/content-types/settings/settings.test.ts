import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { colourStyle } from './colours.ts';
import { readSettings } from './read.ts';
import { settingsSchema } from './schema.ts';

test('the settings’ colours are the page’s, and the policy lets in that very style', () => {
  const { css, hash } = colourStyle({ light: '#0b5345', dark: '#7fd6bd' });
  expect(css).toBe(':root{--accent-light:#0b5345;--accent-dark:#7fd6bd}');
  expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`);
});

test('settings that are missing or have a mistake stop nothing: the content’s own reading tells of them', async () => {
  vi.stubEnv('NEWSROOM_CONTENT', undefined);
  const root = mkdtempSync(join(tmpdir(), 'newsroom-settings-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  expect(await readSettings(root)).toBeUndefined();
  mkdirSync(join(root, 'content'));
  const write = (text: string) => writeFileSync(join(root, 'content/settings.yaml'), text);
  write('name: 5\n');
  expect(await readSettings(root)).toBeUndefined();
  const whole = readFileSync('content/settings.yaml', 'utf8');
  write(whole);
  expect((await readSettings(root))?.name).toBe(/^name: (.*)$/m.exec(whole)?.[1]);
});

test('what may be left out of the settings has a value that works', () => {
  const { colour, perPage, readability, share } = settingsSchema.shape;
  expect([colour.parse({}), perPage.parse(undefined), readability.parse(undefined), share.parse(undefined)]).toEqual([
    { light: '#0b5345', dark: '#7fd6bd' },
    20,
    45,
    [],
  ]);
});
