import { isMissing, type Implementation } from './implementation.ts';

/**
 * Reads a file as it is stored now.
 * @returns its text, or undefined if there is no such file
 * @throws when it cannot be known. Decap's own `getEntry` gives an empty text then, from some hosts, and the desk would
 * show an empty form of a release that is not empty
 */
export async function readStored(implementation: Implementation, path: string): Promise<string | undefined> {
  const { api } = implementation;
  const read = api?.originRepoURL
    ? api.readFile(path, null, { repoURL: api.originRepoURL })
    : implementation.getEntry(path).then(({ data }) => data);
  const text = await read.catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  return text ?? undefined;
}
