import { manifestName, type Manifest } from './terms/manifest.ts';

/**
 * Fetches files of the vocabulary by their short names, from the version that was there at the first.
 * @param fetchText gives the text of a file in the index's folder; throws when it cannot be fetched
 */
export function vocabularyFrom(
  fetchText: (path: string) => Promise<string>,
): (name: string) => Promise<string | undefined> {
  let manifest: Promise<Manifest> | undefined;
  return async (name) => {
    manifest ??= fetchText(manifestName).then((text): Manifest => JSON.parse(text));
    manifest.catch(() => (manifest = undefined));
    const { folder, files } = await manifest;
    return files.includes(name) ? fetchText(`${folder}/${name}`) : undefined;
  };
}
