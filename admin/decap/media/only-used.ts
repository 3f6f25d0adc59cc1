import { mediaNamedIn } from '../../../src/media/used.ts';
import type { Implementation } from '../backends/implementation.ts';

/**
 * Saves with a text only the files that it uses. Decap saves all that was uploaded while the form was open, also a picture
 * that was exchanged for another: the newsroom would keep it for ever, and nobody would know.
 * @param implementation what Decap saves through; its `persistEntry` is replaced in place
 */
export function saveOnlyUsed(implementation: Pick<Implementation, 'persistEntry'>): void {
  const save = implementation.persistEntry.bind(implementation);
  implementation.persistEntry = (entry, options) => {
    const used = new Set(entry.dataFiles.flatMap(({ raw }) => mediaNamedIn(raw).map((file) => `content${file}`)));
    const assets = entry.assets.filter((asset) => used.has(String(Object(asset)['path'])));
    return save({ ...entry, assets }, options);
  };
}
