import type { ProblemInText } from '../../src/ground/problem.ts';
import { collections } from '../../src/content-types/collections.ts';
import { referencesIn, unknownName, type Reference } from '../../src/archive/references.ts';
import type { KnownNames } from '../../src/archive/archive.ts';
import type { Store } from '../stored/store.ts';
import type { FileToSave } from './file-to-save.ts';

/**
 * The references of a file that lead nowhere, by the site's own rules of what refers to what.
 * @param uploaded files that are saved together with it: `content/media/2026/besoeg.jpg`
 */
export async function unknownReferences(
  { schema, sound, body, written }: FileToSave,
  store: Store,
  uploaded: readonly string[],
): Promise<ProblemInText[]> {
  const entry = {
    file: '',
    data: sound,
    pictures: body.pictures.map(({ file, line }) => ({ id: file, line })),
    people: body.people,
    lineOf: written.lineOf,
  };
  const references = referencesIn(entry, schema);
  const found = await Promise.all(references.map((reference) => problem(reference, store, uploaded)));
  return found.flat();
}

async function problem(reference: Reference, store: Store, uploaded: readonly string[]): Promise<ProblemInText[]> {
  const path = pathOf(reference);
  if (uploaded.includes(path) || (await store.has(path))) return [];
  const { file: _file, ...found } = unknownName({ ...reference, known: await namesIn(reference.folder, store) });
  return [found];
}

const endingOf = (folder: keyof KnownNames): string => (folder === 'media' ? '' : collections[folder].ending);

const pathOf = ({ folder, id }: Reference): string => `content/${folder}/${id}${endingOf(folder)}`;

/** Names to suggest one of. Of releases and media there may be ten thousand, and nobody types their names. */
async function namesIn(folder: keyof KnownNames, store: Store): Promise<string[]> {
  if (folder === 'releases' || folder === 'media') return [];
  const ending = endingOf(folder);
  const files = await store.folder(`content/${folder}`, ending.slice(1));
  return files.map(({ path }) => path.slice(`content/${folder}/`.length, -ending.length));
}
