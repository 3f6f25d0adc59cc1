import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import type { Finder } from '../../preview/media.ts';

/**
 * Finds media by way of Decap, which also has what is uploaded and not yet saved. Decap takes an address such as
 * `/media/2017/besoeg.jpg` for one that the site already has, and otherwise looks for a file by its name in the folder of
 * the collection; so it is told for each file that the collection's folder is the file's own.
 */
export function findMedia({ boundGetAsset, collection, entry }: PreviewTemplateComponentProps): Finder {
  return (file) => {
    const end = file.lastIndexOf('/');
    const [folder, name] = [file.slice(0, end), file.slice(end + 1)];
    const there = collection.merge({ media_folder: `/content${folder}`, public_folder: folder });
    // Decap remembers what it gave for an entry, whatever the collection.
    const asset = boundGetAsset(there, entry.set('mediaFolder', folder))(name);
    if (asset.path === 'empty.svg') return undefined;
    // What Decap does not find, the site may have.
    return asset.toString() === name ? file : asset.toString();
  };
}
