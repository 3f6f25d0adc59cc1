import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Repository } from '../fixtures.ts';
import { readBlobs } from './blobs.ts';

// What was read once is kept by the process, which tests share: each of these texts stands in no other.
const committed = (...texts: string[]) => {
  const repository = new Repository();
  texts.forEach((text, number) => repository.write(`2026/${number}`, text));
  repository.commit('2026-01-06T12:00:00Z');
  const blobs = texts.map((_, number) =>
    repository.git('rev-parse', `HEAD:content/releases/2026/${number}.mdx`).trim(),
  );
  return { repository, blobs };
};

describe('old texts', () => {
  it('are read by their names, whatever is in them and however often they are asked for', async () => {
    const texts = ['Besøg på kajen\n', 'To\n\nlinjer uden ende', '', `${'x'.repeat(200_000)}\n`, 'commit 7\n'];
    const { repository, blobs } = committed(...texts);
    const read = await readBlobs(repository.content, [...blobs, ...blobs]);
    expect(blobs.map((blob) => read.get(blob))).toEqual(texts);
    expect(read.size).toBe(texts.length);
  });

  it('are read once: the next time Git is not asked', async () => {
    const { repository, blobs } = committed('En tekst, som kun læses én gang.');
    const read = await readBlobs(repository.content, blobs);
    rmSync(join(repository.root, '.git'), { recursive: true });
    expect(await readBlobs(repository.content, blobs)).toEqual(read);
    expect((await readBlobs(repository.content, [])).size).toBe(0);
  });

  it('that somebody was erased from are not read at all, also when they were read before', async () => {
    const { repository, blobs } = committed(
      'Lise Holm er slettet af denne tekst.',
      'En anden tekst, der står ved magt.',
    );
    const [erased = ''] = blobs;
    await readBlobs(repository.content, blobs);
    repository.put(`erasures/${erased}.mdx`, 'En borger.');
    expect([...(await readBlobs(repository.content, blobs)).values()].sort()).toEqual([
      'En anden tekst, der står ved magt.',
      'En borger.',
    ]);
    rmSync(join(repository.root, '.git/objects', erased.slice(0, 2), erased.slice(2)), { force: true });
    expect((await readBlobs(repository.content, [erased])).get(erased)).toBe('En borger.');
  });
});
