import { contentFolder } from '../ground/content-folder.ts';
import type { Stored, StoredEntry } from '../ground/stored.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { readArchive } from './read.ts';

/**
 * What this process has read already. It hangs by the process, since the code that draws pages is a bundle with modules
 * of its own: a build would else read ten thousand files twice.
 */
const shared = globalThis as { readOfNewsroom?: { content: string; archive: Archive } };

/** Gives what was read and found without problems to whatever draws pages from it. */
export function handOver(content: string, archive: Archive): void {
  shared.readOfNewsroom = { content, archive };
}

/** The archive that was handed over in this process, else as it is read now. */
export async function archiveOf(root: string): Promise<Archive> {
  const content = contentFolder(root);
  const before = shared.readOfNewsroom;
  return before?.content === content ? before.archive : readArchive(root, content);
}

/** A file as Astro's store would give it back. */
export function storedEntry<Data>({ id, file, digest, data, pictures, people }: Entry<Data>): StoredEntry<Data> {
  const stored: Stored<Data> = {
    fields: data,
    file,
    pictures: pictures.map((picture) => picture.id),
    people: people.map((person) => person.id),
  };
  return { id, digest, data: stored };
}

/** What Astro's store would give back of an archive. */
export function storedIn({ releases, initiatives, municipalities, people, settings, gone }: Archive) {
  return {
    releases: releases.map(storedEntry),
    initiatives: initiatives.map(storedEntry),
    municipalities: municipalities.map(storedEntry),
    people: people.map(storedEntry),
    settings: settings && storedEntry(settings),
    gone: gone && storedEntry(gone),
  };
}
