import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's code as Astro has bundled it, kept from build to build. */
export interface SiteCode {
  digest: string;
  /** What draws the pages: a module for Node. */
  entry: string;
  /** Files that are part of the site as they are: styles, scripts, fonts, and those of `public/`. */
  assets: string;
  /** By Astro's name for a page, the styles that it loads. */
  styles: [page: string, styles: unknown[]][];
}

/** So many are kept: two people's branches, and one to look back at. */
const most = 3;

const folderOf = (root: string) => join(root, '.cache', 'code');

/** The code that was bundled before; undefined where there is none of this digest. */
export async function keptCode(root: string, digest: string): Promise<SiteCode | undefined> {
  const folder = join(folderOf(root), digest);
  const text = await readFile(join(folder, 'code.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { entry, styles } = JSON.parse(text) as Pick<SiteCode, 'entry' | 'styles'>;
  await utimes(folder, new Date(), new Date());
  return { digest, styles, entry: join(folder, 'pages', entry), assets: join(folder, 'assets') };
}

/** Where code is gathered while Astro works. */
export class CodeGathering {
  readonly #root: string;
  readonly #folder: string;

  /** @param root the project's folder, in which packages are found */
  constructor(root: string) {
    this.#root = root;
    this.#folder = join(folderOf(root), `.gathering-${process.pid}`);
  }

  /** Takes what draws the pages, before Astro deletes it. */
  async takePages(from: string): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await cp(from, join(this.#folder, 'pages'), { recursive: true });
  }

  /** Takes the rest, and keeps all of it. Nobody ever finds half of it. */
  async keep(digest: string, from: string, styles: SiteCode['styles']): Promise<SiteCode> {
    const entry = (await readdir(join(this.#folder, 'pages'))).find((name) => /^prerender-entry\..*js$/.test(name));
    if (entry === undefined) throw new Error('Astro has made nothing that draws pages.');
    await cp(from, join(this.#folder, 'assets'), { recursive: true });
    await writeFile(join(this.#folder, 'code.json'), JSON.stringify({ entry, styles }));
    const folder = join(folderOf(this.#root), digest);
    if (existsSync(folder)) await rm(this.#folder, { recursive: true });
    else await rename(this.#folder, folder);
    await prune(this.#root);
    const kept = await keptCode(this.#root, digest);
    if (!kept) throw new Error('The site’s code was not kept.');
    return kept;
  }
}

async function prune(root: string): Promise<void> {
  const names = await readdir(folderOf(root));
  const times = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folderOf(root), name))).mtimeMs })),
  );
  const old = times.sort((a, b) => b.at - a.at).slice(most);
  // Another build may be using what was touched within the hour.
  for (const { name, at } of old)
    if (Date.now() - at > 3_600_000) await rm(join(folderOf(root), name), { recursive: true, force: true });
}
