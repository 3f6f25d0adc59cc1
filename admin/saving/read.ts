import { isMissing, type Implementation } from './implementation.ts';

/**
 * Reads a file as it is stored now.
 * @returns its text, or undefined if there is no such file
 * @throws when it cannot be known. Decap's own `getEntry` gives an empty text then, from some hosts, and the desk would
 * show an empty form of a release that is not empty
 */
export async function readStored(implementation: Implementation, path: string): Promise<string | undefined> {
  const read = implementation.getEntry(path).then(({ data }) => data);
  const text = await read.catch(undefinedIfMissing);
  if (text) return text;
  const { api } = implementation;
  if (!api || text === undefined) return undefined;
  // Empty from a Git host is either missing or an answer that never came. This asks again and hears the difference.
  return api.readFile(path, null, { repoURL: api.originRepoURL }).catch(undefinedIfMissing);
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
