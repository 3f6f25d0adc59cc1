import { describe, expect, it } from 'vitest';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { asCopy } from './copy.ts';

const release = {
  title: 'Nyt jobhus i Fjordby',
  lead: 'Fjordby Kommune åbner et jobhus.',
  body: 'Teksten.',
  publishAt: '2026-11-20T09:00:00+01:00',
  municipalities: ['fjordby'],
  image: { file: '/media/2026/jobhus.jpg', alt: 'Et hus' },
  notes: [{ at: '2026-11-21T09:00:00+01:00', kind: 'correction', text: 'Et tal var forkert.' }],
  withdrawn: { at: '2026-11-22T09:00:00+01:00', reason: 'Den var forkert.' },
  aliases: ['/nyheder/2026/gammelt-navn/'],
  pressKey: 'abcdefghijklmnopqrstuvwx',
  translationOf: '2026/new-job-house',
};

describe('a copy', () => {
  it('has what the other says, and neither its date, addresses, corrections nor press link', () => {
    expect(asCopy(release)).toEqual({
      title: 'Kopi af Nyt jobhus i Fjordby',
      lead: release.lead,
      body: release.body,
      municipalities: ['fjordby'],
      image: release.image,
    });
  });

  it('is not published before somebody has said when', () => {
    const { success, error } = releaseSchema.safeParse(asCopy(release));
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => path[0])).toContain('publishAt');
  });

  it('of a copy says so once', () => {
    expect(asCopy(asCopy({ name: 'Karen Holst' }))).toEqual({ name: 'Kopi af Karen Holst' });
  });
});
