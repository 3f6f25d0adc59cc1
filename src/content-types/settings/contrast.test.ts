import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contrast, contrastIn, leastContrast, surfaces } from './contrast.ts';
import { settingsSchema } from './schema.ts';

test('black on white has the greatest contrast there is, and a colour none with itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#0b5345', '#0b5345')).toBe(1);
});

test('grey #767676 is the lightest that WCAG lets stand on white', () => {
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(leastContrast);
});

test('a colour that cannot be read is refused with its contrast and a way out', () => {
  const { light } = settingsSchema.shape.colour.shape;
  expect(light.safeParse('#7fd6bd').error?.issues[0]?.message).toMatch(/kontrasten 1,\d:1\. \| Vælg en mørkere farve/);
  expect(light.safeParse('#0b5345').success).toBe(true);
});

test('the stylesheet puts text on the surfaces that contrast is measured against', async () => {
  const tokens = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const written = [...tokens.matchAll(/--(?:paper|wash): (#[0-9a-f]{3,6})/g)].map(([, colour]) =>
    colour?.replace(/^#fff$/, '#ffffff'),
  );
  expect(written).toEqual([...surfaces.light, ...surfaces.dark]);
  expect(contrastIn('light', '#44524f')).toBeGreaterThan(leastContrast);
});
