import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { handOver } from '../../src/archive/handed-over.ts';
import { readArchive } from '../../src/archive/read.ts';
import { readSettings } from '../../src/content-types/settings/read.ts';
import { contentFolder } from '../../src/ground/content-folder.ts';
import { ContentError } from '../../src/ground/problem.ts';
import type { SiteCode } from '../../src/integrations/pages/site-code.ts';
import { siteSteps } from '../../src/integrations/site-steps.ts';

type Hooks = AstroIntegration['hooks'];

/**
 * Makes the site of code that Astro has bundled before. Astro itself is not started: the steps are called as it would.
 * @throws ContentError when the content has problems
 */
export async function buildFrom(code: SiteCode, { root, outDir }: { root: string; outDir: string }): Promise<void> {
  const settings = await readSettings(root);
  const config = {
    root: folder(root),
    outDir: folder(outDir),
    cacheDir: folder(resolve(root, process.env['NEWSROOM_CACHE'] ?? join('.cache', 'astro'))),
    site: settings?.address,
  };
  const updateConfig = (update: Partial<typeof config>) => Object.assign(config, update);
  const steps = siteSteps(code);
  const call = async (name: keyof Hooks, given: object) => {
    for (const step of steps) {
      const logger = loggerOf(step.name);
      const hook = step.hooks[name] as ((given: object) => unknown) | undefined;
      await hook?.({ ...given, logger, dir: config.outDir });
    }
  };
  await call('astro:config:setup', { command: 'build', config, updateConfig });
  await call('astro:config:done', { config });
  const archive = await readArchive(root, contentFolder(root));
  if (archive.problems.length > 0) throw new ContentError(archive.problems);
  handOver(contentFolder(root), archive);
  await call('astro:build:done', { pages: [], assets: new Map() });
}

const folder = (path: string): URL => pathToFileURL(path.replace(/[/\\]?$/, '/'));

/** Writes lines as Astro does. */
function loggerOf(label: string) {
  const line = (message: string) => `[${label}] ${message}`;
  return {
    label,
    info: (message: string) => console.log(line(message)),
    warn: (message: string) => console.warn(line(message)),
    error: (message: string) => console.error(line(message)),
    debug: () => undefined,
  };
}
