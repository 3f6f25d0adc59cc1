import { z } from 'astro/zod';

/** What the desk knows of every published release without reading its file: the built site tells it. */
export interface PublishedRelease {
  /** `2017/minister-paa-besoeg` */
  id: string;
  title: string;
  /** As lists show it: `12. juni 2017`. */
  date: string;
  /** It is still at its address, with a word to readers, and in no list and no search. */
  withdrawn?: true | undefined;
}

const releases = z.array(
  z.object({ id: z.string(), title: z.string(), date: z.string(), withdrawn: z.literal(true).optional() }),
);

/**
 * Asks the site for the releases that it has published, newest first. Ten thousand are one file of a few hundred kB; read
 * one by one from a Git host they would be ten thousand requests.
 * @returns undefined when the site cannot tell, as while a mistake in the content keeps it from being built
 */
export async function loadPublished(address: string): Promise<readonly PublishedRelease[] | undefined> {
  try {
    const answer = await fetch(address);
    return releases.parse(await answer.json());
  } catch {
    return undefined;
  }
}
