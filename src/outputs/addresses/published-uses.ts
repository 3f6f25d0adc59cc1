import { z } from 'astro/zod';
import { referencesIn } from '../../archive/references.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import type { Newsroom } from '../../newsroom/type.ts';

/**
 * For each thing that a release refers to, `people/karen-holst`, the releases that do, newest first; for each contact,
 * `contacts/karen-holst`, those that send journalists there.
 */
export const publishedUsesSchema = z.record(z.string(), z.array(z.string()));
export type PublishedUses = z.output<typeof publishedUsesSchema>;

/**
 * Gathers from the newsroom what the desk must know before it deletes something, or lets a contact go silent: which
 * releases use it. They are all public, and so is what they refer to.
 */
export function publishedUses({ readable }: Pick<Newsroom, 'readable'>): PublishedUses {
  const uses = new Map<string, Set<string>>();
  for (const release of readable) {
    const at = (id: string) => ({ id, line: 0 });
    const referring = {
      file: release.file,
      data: release,
      pictures: [],
      people: release.people.map(at),
      lineOf: () => 0,
    };
    for (const { folder, id, field } of referencesIn(referring, releaseSchema)) {
      if (folder === 'media') continue;
      const names = [`${folder}/${id}`, ...(field?.startsWith('contacts.') ? [`contacts/${id}`] : [])];
      for (const name of names) uses.set(name, (uses.get(name) ?? new Set()).add(release.id));
    }
  }
  return Object.fromEntries([...uses].map(([name, releases]) => [name, [...releases]]));
}
