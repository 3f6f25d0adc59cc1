import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside `dist/` and puts the new site in its place only when it is whole, so that a build that fails at any
 * point leaves the last good site standing. Must be the last integration.
 */
export function wholeSite(): AstroIntegration {
  let site: URL;
  let building: URL;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = config.outDir;
        building = new URL(`${site.href.replace(/\/$/, '')}.building/`);
        updateConfig({ outDir: building });
      },
      'astro:build:done': async () => {
        const [from, to] = [fileURLToPath(building), fileURLToPath(site)];
        const old = `${to.replace(/[/\\]$/, '')}.old`;
        await rm(old, { recursive: true, force: true });
        await mkdir(to, { recursive: true });
        await rename(to, old);
        await rename(from, to);
        await rm(old, { recursive: true, force: true });
      },
    },
  };
}
