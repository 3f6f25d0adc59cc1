import { splitFrontMatter, readYaml } from '../../src/ground/front-matter.ts';
import { isGroup } from '../../src/ground/group.ts';
import { whereMediaIsUsed } from '../../src/media/used.ts';
import type { PublishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import type { PublishedRelease } from '../stored/releases.ts';
import type { Store, StoredFile } from '../stored/store.ts';

/** Something that uses a file of the media library. */
export interface MediaUse {
  /** Its headline or name. */
  title: string;
  /** Of its form in the desk; undefined where it has none of its own. */
  form: string | undefined;
}

/** Where files of the media library are used, and whether all that could use one has been looked at. */
export interface MediaUses {
  uses: ReadonlyMap<string, readonly MediaUse[]>;
  isWhole: boolean;
}

interface LookedThrough {
  store: Store;
  /** The releases whose files the site does not tell of. */
  unpublished: () => Promise<readonly StoredFile[]>;
  /** What the site tells; undefined where it cannot. */
  archive: PublishedArchive | undefined;
  published: readonly PublishedRelease[] | undefined;
  /** The years whose releases are read: what was saved there since the site was built counts as well. */
  years: readonly number[];
}

/** What besides releases may name a file, and the endings of its files. */
const others = [
  ['content/initiatives', 'mdx'],
  ['content/municipalities', 'mdx'],
  ['content/pages', 'mdx'],
  ['content/people', 'yaml'],
  ['content', 'yaml'],
] as const;

/** Finds where every file of the media library is used. @throws when what is saved cannot be read */
export async function findMediaUses(looked: LookedThrough): Promise<MediaUses> {
  const { store, unpublished, archive, published, years } = looked;
  const read = await Promise.all([
    unpublished(),
    ...years.map((year) => store.folder(`content/releases/${year}`, 'mdx', 1)),
    ...others.map(([folder, ending]) => store.folder(folder, ending, 1)),
  ]);
  const texts = new Map(read.flat().map((file) => [file.path, file.text]));
  const titles = new Map(published?.map(({ id, title }) => [`content/releases/${id}.mdx`, title]));
  const uses = new Map<string, Map<string, MediaUse>>();
  const note = (file: string, path: string, title: string) => {
    const known = uses.get(file) ?? new Map<string, MediaUse>();
    uses.set(file, known.set(path, { title, form: formOf(path) }));
  };
  for (const { id, files } of archive?.releases ?? []) {
    const path = `content/releases/${id}.mdx`;
    // What is read says better than the site what it uses now.
    if (!texts.has(path)) for (const file of files) note(file, path, titles.get(path) ?? id);
  }
  for (const [file, paths] of whereMediaIsUsed([...texts].map(([path, text]) => ({ path, text }))))
    for (const path of paths) note(file, path, titleIn(path, texts.get(path) ?? ''));
  return {
    uses: new Map([...uses].map(([file, by]) => [file, [...by.values()]])),
    isWhole: archive !== undefined && published !== undefined,
  };
}

function titleIn(path: string, text: string): string {
  const { fields } = path.endsWith('.yaml') ? readYaml(text) : splitFrontMatter(text);
  const { title, name } = isGroup(fields) ? fields : {};
  return [title, name].find((said) => typeof said === 'string' && said !== '')?.toString() ?? path;
}

/** `#/collections/releases/entries/2017/minister-paa-besoeg`, for what is a file of a collection. */
function formOf(path: string): string | undefined {
  const [, collection, slug] = /^content\/(\w+)\/(.+)\.\w+$/.exec(path) ?? [];
  return collection && slug && `#/collections/${collection}/entries/${slug}`;
}
