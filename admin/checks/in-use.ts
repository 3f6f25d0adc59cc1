import { referencesIn } from '../../src/archive/references.ts';
import { collections, singleFiles } from '../../src/content-types/collections.ts';
import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import { isGroup } from '../../src/ground/group.ts';
import { readBodyInBrowser } from '../../src/mdx/read-in-browser.ts';
import type { PublishedUses } from '../../src/outputs/addresses/published-uses.ts';
import type { Store, StoredFile } from '../stored/store.ts';

/** A file that refers to another. */
export interface Use {
  /** `content/releases/2026/nyt-jobhus.mdx` */
  path: string;
  /** What it calls itself; undefined for a release that only the site tells of. */
  name: string | undefined;
}

/** What the desk can look up. */
export interface LookUp {
  store: Store;
  /** The years whose releases it reads: of older ones the site tells. */
  years: readonly number[];
  /** What the site tells of the releases that are out. */
  published: PublishedUses;
}

/** Folders of which the desk reads every file: there are few. */
const small = ['initiatives', 'municipalities', 'people', 'pages'] as const;

/**
 * Finds what refers to a file, in fields and texts, by the site's own rules of what refers to what.
 * @param path `content/people/karen-holst.yaml`
 * @param field asks only for what refers to it in this field, as a contact; else in any, and in texts
 * @returns none for what nothing refers to by its name
 */
export async function usesOf(path: string, { store, years, published }: LookUp, field?: 'contacts'): Promise<Use[]> {
  const [, folder = '', id = ''] =
    /^content\/(releases|initiatives|municipalities|people|pages)\/(.+)\.\w+$/.exec(path) ?? [];
  if (folder === '') return [];
  const read = await readable(store, years);
  const stored = read.filter((file) => file.path !== path && refers(file, { folder, id, field }));
  const known = new Set(read.map((file) => file.path));
  const others = (published[`${field ?? folder}/${id}`] ?? [])
    .map((release) => `content/releases/${release}.mdx`)
    .filter((release) => release !== path && !known.has(release));
  return [
    ...stored.map((file) => ({ path: file.path, name: nameOf(file) })),
    ...others.map((one) => ({ path: one, name: undefined })),
  ];
}

/** The releases of some years, as they are saved. */
export async function releasesOf(store: Store, years: readonly number[]): Promise<StoredFile[]> {
  const files = await Promise.all(years.map((year) => store.folder(`content/releases/${year}`, 'mdx')));
  return files.flat();
}

async function readable(store: Store, years: readonly number[]): Promise<StoredFile[]> {
  const files = await Promise.all([
    releasesOf(store, years),
    ...small.map((folder) => store.folder(`content/${folder}`, collections[folder].ending.slice(1))),
    store.folder('content', 'yaml'),
  ]);
  return files.flat();
}

function refers({ path, text }: StoredFile, to: { folder: string; id: string; field: string | undefined }): boolean {
  const kind = kindOf(path);
  if (!kind) return false;
  const written = path.endsWith('.yaml') ? readYaml(text) : splitFrontMatter(text);
  const { body, problems } =
    kind.body === 'safe' ? readBodyInBrowser(written.body, written.bodyLine) : { body: undefined, problems: [] };
  // What cannot be read may refer to anything that it names.
  if (written.problems.length > 0 || problems.length > 0) return text.includes(to.id);
  const data = isGroup(written.fields) ? written.fields : {};
  const referring = { file: path, data, pictures: [], people: body?.people ?? [], lineOf: written.lineOf };
  return referencesIn(referring, kind.schema).some(
    ({ folder, id, field }) =>
      folder === to.folder && id === to.id && (to.field === undefined || field?.startsWith(`${to.field}.`)),
  );
}

function kindOf(path: string) {
  const [, folder] = /^content\/(\w+)\//.exec(path) ?? [];
  if (folder === undefined) return path === 'content/settings.yaml' ? singleFiles.settings : undefined;
  return Object.values(collections).find((one) => one.folder === folder);
}

/** What a file calls itself: its headline or name. */
export function nameOf({ path, text }: StoredFile): string {
  if (path === 'content/settings.yaml') return 'Indstillinger';
  const { fields } = path.endsWith('.yaml') ? readYaml(text) : splitFrontMatter(text);
  const { title, name } = isGroup(fields) ? fields : {};
  return String(title ?? name ?? path);
}
