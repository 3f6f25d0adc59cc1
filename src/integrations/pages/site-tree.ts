import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { hashOf, isStill, knownFile, readManifest, writeManifest, type KnownFile, type Manifest } from './manifest.ts';

/** Where a site is published, where the next one is built, and what is kept between builds. */
interface Places {
  site: string;
  building: string;
  cache: string;
}

/** What the search index makes, which is not drawn from paths. */
const index = 'pagefind';

/** How a new site differs from the one before. */
export interface Differences {
  /** Files that are new, or hold something else. */
  changed: readonly string[];
  removed: readonly string[];
  /** Whether the search index must be made again. */
  needsIndex: boolean;
}

/**
 * A site that is being built out of the one before. Files that are the same are not touched: those of the site are
 * linked to, and what the next site is built in is the one before the last, which lacks only what has changed since.
 * Two folders take turns, so that readers never see half a site.
 */
export class SiteTree {
  /** How many files are kept without being drawn. */
  kept = 0;
  readonly #places: Places;
  readonly #wanted = new Map<string, KnownFile>();
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();
  #site: Manifest = { made: '', files: new Map() };
  #spare = new Map<string, KnownFile>();
  #isAdopted = false;
  /** The first file that no site before held: where it is the only one, no other site is needed for it. */
  #first: { path: string; bytes: Uint8Array } | undefined;
  /** What the site is made of, beside its files. */
  #made = '';

  private constructor(places: Places) {
    this.#places = places;
  }

  /**
   * @param made what the site is made of that its pages do not tell of: when it changes, the search index is made again
   */
  static async open(places: Places, made: string): Promise<SiteTree> {
    const tree = new SiteTree(places);
    await mend(places);
    await rm(places.building, { recursive: true, force: true });
    tree.#made = made;
    tree.#site = await readManifest(tree.#path('published.json'));
    for (const [path, file] of tree.#site.files) if (!isStill(places.site, path, file)) tree.#site.files.delete(path);
    const spare = isOneDisk(places) ? await readManifest(tree.#path('spare.json')) : { files: [] };
    for (const [path, file] of spare.files) if (isStill(tree.#path('spare'), path, file)) tree.#spare.set(path, file);
    return tree;
  }

  /** The paths of all that the site is to hold, the search index apart. */
  get paths(): string[] {
    return [...this.#wanted.keys()];
  }

  /** Keeps a file that was drawn before from the same. @returns whether there is one */
  keep(path: string, key: string): boolean {
    const known = [this.#site.files.get(path), this.#spare.get(path)].find((file) => file?.key === key);
    if (!known) return false;
    this.#wanted.set(path, known);
    this.kept++;
    return true;
  }

  /** Puts a file in the site; one that was the same before stays. */
  async put(path: string, key: string | undefined, bytes: Uint8Array): Promise<void> {
    const hash = hashOf(bytes);
    const known = [this.#site.files.get(path), this.#spare.get(path)].find((file) => file?.hash === hash);
    if (known) return void this.#wanted.set(path, { ...known, key });
    this.#wanted.set(path, { hash, key, mtimeMs: 0, size: bytes.length });
    const first = this.#first;
    this.#first ??= { path, bytes };
    if (!first) return;
    await this.#adopt();
    this.#write(path, bytes);
  }

  #write(path: string, bytes: Uint8Array): void {
    this.#clear(path);
    writeFileSync(join(this.#places.building, path), bytes, { flag: 'wx' });
    this.#written.add(path);
  }

  /** How the new site differs from the one that is published, when all is put in it. */
  differences(): Differences {
    const before = this.#site.files;
    const changed = [...this.#wanted].flatMap(([path, { hash }]) => (before.get(path)?.hash === hash ? [] : path));
    const removed = [...before.keys()].filter((path) => !isIndex(path) && !this.#wanted.has(path));
    const hasIndex = this.#made === this.#site.made && [...before.keys()].some(isIndex);
    // Nothing else is searched in, and nothing else says what can be found.
    const isSearchable = [...changed, ...removed].some((path) => path.endsWith('.html'));
    return { changed, removed, needsIndex: isSearchable || !hasIndex };
  }

  /** Makes the new site whole, but for a search index that must be made anew. */
  async settle({ needsIndex }: Differences): Promise<void> {
    await this.#adopt();
    const { site, building } = this.#places;
    await rm(join(building, index), { recursive: true, force: true });
    for (const path of filesIn(building)) if (!this.#wanted.has(path)) this.#drop(path);
    if (!needsIndex) for (const [path, file] of this.#site.files) if (isIndex(path)) this.#wanted.set(path, file);
    for (const [path, file] of this.#wanted) {
      if (this.#written.has(path)) continue;
      if (!isIndex(path) && this.#spare.get(path)?.hash === file.hash) continue;
      this.#clear(path);
      place(join(site, path), join(building, path));
    }
  }

  /** Puts a file in the place of the one that was published: for readers, from one moment to the next. */
  async publishOne(path: string): Promise<void> {
    const file = join(this.#places.site, path);
    writeFileSync(`${file}.${process.pid}`, this.#first?.bytes ?? readFileSync(join(this.#path('spare'), path)));
    renameSync(`${file}.${process.pid}`, file);
    await this.publishNone();
  }

  /** Leaves the published site as it is: the new one is the same. */
  async publishNone(): Promise<void> {
    for (const [path, file] of this.#site.files) if (isIndex(path)) this.#wanted.set(path, file);
    await writeManifest(this.#path('published.json'), this.#manifest());
    await rm(this.#places.building, { recursive: true, force: true });
  }

  /** Puts the new site in the old one's place, which the next but one is built in. */
  async publish(): Promise<void> {
    const { site, building } = this.#places;
    for (const path of filesIn(join(building, index)))
      this.#wanted.set(`${index}/${path}`, knownFile(join(building, index), path, '', undefined));
    const before = this.#site;
    const old = oldOf(site);
    await rm(old, { recursive: true, force: true });
    mkdirSync(site, { recursive: true });
    await rename(site, old);
    await rename(building, site);
    await writeManifest(this.#path('published.json'), this.#manifest());
    try {
      await rename(old, this.#path('spare'));
      await writeManifest(this.#path('spare.json'), before);
    } catch {
      // The cache lies on another disk: all is linked to anew the next time.
      await rm(old, { recursive: true, force: true });
    }
  }

  /** What is written down of the new site: times as they are where it lies. */
  #manifest(): Manifest {
    const files = new Map<string, KnownFile>();
    for (const [path, { hash, key }] of this.#wanted) files.set(path, knownFile(this.#places.site, path, hash, key));
    return { made: this.#made, files };
  }

  /** Builds in the site before the last. It is nobody's until it is written down again: a build that dies loses it. */
  async #adopt(): Promise<void> {
    if (this.#isAdopted) return;
    this.#isAdopted = true;
    const [folder, { building }] = [this.#path('spare'), this.#places];
    await rm(this.#path('spare.json'), { force: true });
    if (this.#spare.size > 0) await rename(folder, building);
    else await rm(folder, { recursive: true, force: true });
    mkdirSync(building, { recursive: true });
    if (this.#first) this.#write(this.#first.path, this.#first.bytes);
  }

  /** Makes room for a file. What is there may be the published site's as well: it is never written in. */
  #clear(path: string): void {
    const file = join(this.#places.building, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    rmSync(file, { force: true });
  }

  #drop(path: string): void {
    const { building } = this.#places;
    rmSync(join(building, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (readdirSync(join(building, folder)).length > 0) return;
      rmdirSync(join(building, folder));
    }
  }

  #path(name: string): string {
    return join(this.#places.cache, 'site', name);
  }
}

const isIndex = (path: string) => path.startsWith(`${index}/`);
const oldOf = (site: string) => `${site.replace(/[/\\]$/, '')}.old`;

/** A build that ended between its two renames left no site: the old one is put back. */
async function mend({ site }: Places): Promise<void> {
  if (!existsSync(site) && existsSync(oldOf(site))) await rename(oldOf(site), site);
}

function isOneDisk({ building, cache }: Places): boolean {
  const [here, there] = [dirname(building), join(cache, 'site')].map((path) =>
    statSync(path, { throwIfNoEntry: false }),
  );
  return here !== undefined && here.dev === there?.dev;
}

/** The same file at two places. Where that cannot be, a copy. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
