import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { MadeSite } from './pages/made-site.ts';

/**
 * Builds beside `dist/` and puts the new site in its place only when it is whole, so that a build that fails at any
 * point leaves the last good site standing. One that is the same stays as it is. Must be the last integration.
 */
export function wholeSite(made: MadeSite): AstroIntegration {
  let building: URL;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        building = new URL(`${config.outDir.href.replace(/\/$/, '')}.building/`);
        updateConfig({ outDir: building });
      },
      'astro:build:done': async () => {
        if (made.isNew) await made.tree?.publish();
        else await rm(building, { recursive: true, force: true });
      },
    },
  };
}
