import { expect, test } from 'vitest';
import type { Implementation } from '../backends/implementation.ts';
import { saveOnlyUsed } from './only-used.ts';

test('what was uploaded and is not used is not saved', async () => {
  const saved: unknown[] = [];
  const implementation: Pick<Implementation, 'persistEntry'> = {
    persistEntry: ({ assets }) => Promise.resolve(saved.push(...assets)),
  };
  saveOnlyUsed(implementation);
  const raw = '---\nimage:\n  file: /media/2026/ny.jpg\n---\n\n<Figure file="/media/2026/graf.png" />\n';
  const [used, shown, left] = ['ny.jpg', 'graf.png', 'n.jpg'].map((name) => ({ path: `content/media/2026/${name}` }));
  await implementation.persistEntry(
    { dataFiles: [{ path: 'content/releases/2026/a.mdx', slug: '2026/a', raw }], assets: [used, left, shown] },
    { collectionName: 'releases' },
  );
  expect(saved).toEqual([used, shown]);
});
