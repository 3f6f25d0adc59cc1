import { expect, test } from 'vitest';
import { whereMediaIsUsed } from './used.ts';

const release = `---
title: Nye klasser
image:
  file: /media/2024/klassen.jpg
  alt: ""
attachments:
  - title: Tal
    file: "/media/2025/tal.csv"
---

Se [referatet](/media/2023/referat.pdf) og <Figure file="/media/2024/klassen.jpg" alt="En klasse" />.
`;

test('a file is used wherever a text names it: as picture, attachment, link or block', () => {
  const uses = whereMediaIsUsed([
    { path: 'content/releases/2026/a.mdx', text: release },
    { path: 'content/initiatives/kik.mdx', text: '<Figure file="/media/2024/klassen.jpg" alt="x" />' },
  ]);
  expect(Object.fromEntries(uses)).toEqual({
    '/media/2024/klassen.jpg': ['content/releases/2026/a.mdx', 'content/initiatives/kik.mdx'],
    '/media/2025/tal.csv': ['content/releases/2026/a.mdx'],
    '/media/2023/referat.pdf': ['content/releases/2026/a.mdx'],
  });
});

test('a file that cannot be read by the schema still uses what it names', () => {
  const uses = whereMediaIsUsed([
    { path: 'content/releases/2026/b.mdx', text: '---\ntitle: [\nimage: /media/2026/a.jpg' },
  ]);
  expect([...uses.keys()]).toEqual(['/media/2026/a.jpg']);
});
