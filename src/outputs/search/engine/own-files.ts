import { remembered, type PromiseCache } from '../files/remembered.ts';
import { manifestName, type Manifest } from '../files/manifest.ts';

/** The files that the search has beside Pagefind's. */
export interface OwnFiles {
  /** A file by its name, undefined when there is none of that name. @throws when it cannot be fetched */
  file(name: string): Promise<string | undefined>;
  /** What the files were made with, as `checksumOf` gives it. @throws when it cannot be fetched */
  pages(): Promise<string>;
}

/**
 * Fetches the search's own files, from the version that was there at the first.
 * @param fetchText gives the text of a file in the index's folder; throws when it cannot be fetched
 */
export function ownFilesFrom(fetchText: (path: string) => Promise<string>): OwnFiles {
  const fetching: PromiseCache<Manifest> = new Map();
  const manifest = () =>
    remembered(fetching, manifestName, async (): Promise<Manifest> => JSON.parse(await fetchText(manifestName)));
  return {
    file: async (name) => {
      const { folder, files } = await manifest();
      return files.includes(name) ? fetchText(`${folder}/${name}`) : undefined;
    },
    pages: async () => (await manifest()).pages,
  };
}
