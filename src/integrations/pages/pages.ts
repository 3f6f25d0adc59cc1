import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../ground/content-folder.ts';
import { digestOf } from '../../ground/digest.ts';
import { searchWordsFile } from '../../content-types/search-words/read.ts';
import { codeDigest } from './code-digest.ts';
import { drawablesOf, type Drawable } from './draw-pages.ts';
import type { MadeSite } from './made-site.ts';
import { progress } from './progress.ts';
import { CodeGathering, type SiteCode } from './site-code.ts';
import { SiteTree } from './site-tree.ts';

/** As many are drawn at a time: what Sharp and zlib do is done beside. */
const atATime = 4;

/**
 * Draws the pages: those that nothing has changed are kept from the builds before. Astro only bundles the code, and where
 * that is kept as well (`npm run build`) it is not started. Must be the first integration that has to do with what is
 * built.
 * @param code the site's code, where it need not be bundled
 */
export function pages(made: MadeSite, code?: SiteCode): AstroIntegration {
  let places: { root: string; site: string; cache: string; address: string };
  let gathering: CodeGathering;
  let styles: () => SiteCode['styles'];
  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        places = {
          root: fileURLToPath(config.root),
          site: fileURLToPath(config.outDir),
          cache: fileURLToPath(config.cacheDir),
          address: config.site ?? 'https://settings.invalid',
        };
        gathering = new CodeGathering(places.root);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro draws none of them.
        setPrerenderer((usual) => ({
          ...usual,
          setup: () => Promise.resolve(),
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
      'astro:build:setup': ({ pages }) => {
        styles = () => [...pages].map(([name, { styles }]) => [name, styles]);
      },
      'astro:build:generated': async ({ dir }) => {
        await gathering.takePages(bundleIn(fileURLToPath(dir), places.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const building = fileURLToPath(dir);
        const { root } = places;
        const used = code ?? (await gathering.keep(codeDigest(root), building, styles()));
        const words = await readFile(join(contentFolder(root), searchWordsFile), 'utf8').catch(() => '');
        const tree = await SiteTree.open({ ...places, building }, digestOf(`${used.digest} ${words}`));
        const drawn = await drawInto(tree, used, await drawablesOf(used, places.address));
        made.tree = tree;
        made.differences = tree.differences();
        if (!made.isSame && made.only === undefined) await tree.settle(made.differences);
        const { changed, removed } = made.differences;
        logger.info(
          `${drawn} files drawn, ${tree.kept} kept; ${changed.length} are new or changed, ${removed.length} gone.`,
        );
      },
    },
  };
}

/** @returns how many had to be drawn */
async function drawInto(tree: SiteTree, code: SiteCode, drawables: readonly Drawable[]): Promise<number> {
  await keepAssets(tree, code);
  const drawing = drawables.filter(({ file, key }) => key === undefined || !tree.keep(file, `${code.digest} ${key}`));
  const told = progress(drawing.length);
  const left = drawing.values();
  const work = async () => {
    for (const { file, key, draw } of left) {
      const bytes = await draw();
      if (bytes) await tree.put(file, key && `${code.digest} ${key}`, bytes);
      told.one(file);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  told.end();
  return drawing.length;
}

async function keepAssets(tree: SiteTree, { assets, digest }: SiteCode): Promise<void> {
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(assets, file).split(sep).join('/');
    if (!tree.keep(path, digest)) await tree.put(path, digest, await readFile(file));
  }
}

/** Where Astro has what draws pages: in the site that is built, or where that lies outside of the project beside it. */
function bundleIn(building: string, root: string): string {
  const inside = join(building, '.prerender');
  return existsSync(inside) ? inside : join(root, '.astro', '.prerender');
}
