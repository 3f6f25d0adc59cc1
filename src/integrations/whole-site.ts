import type { AstroIntegration } from 'astro';
import type { MadeSite } from './pages/made-site.ts';

/**
 * Builds beside `dist/` and puts the new site in its place only when it is whole, so that a build that fails at any
 * point leaves the last good site standing. One that is the same stays as it is. Must be the last integration.
 */
export function wholeSite(made: MadeSite): AstroIntegration {
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.building/`) });
      },
      'astro:build:done': async () => {
        if (made.isSame) await made.tree?.publishNone();
        else if (made.only !== undefined) await made.tree?.publishOne(made.only);
        else await made.tree?.publish();
      },
    },
  };
}
