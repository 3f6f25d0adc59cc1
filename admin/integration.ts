import type { AstroIntegration } from 'astro';
import { partsFor } from './decap/build/parts.ts';
import { decapReadyAtStart } from './decap/build/ready-at-start.ts';
import { standIns } from './decap/build/stand-ins.ts';
import { withoutUsualWarnings } from './decap/build/usual-warnings.ts';
import { serveLocalNames } from './hosts/serve-local-names.ts';
import { astroInBrowser } from './preview/astro-in-browser.ts';

/** The desk's part of building the site: its preview's components, and what it has instead of some of Decap's parts. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [astroInBrowser(), ...(command === 'build' ? [standIns(partsFor('build'))] : [])],
            // Decap is 4.5 MB in one piece, and loaded by staff only.
            build: { chunkSizeWarningLimit: 5000, rolldownOptions: { onLog: withoutUsualWarnings } },
            ...(command === 'dev' && { optimizeDeps: decapReadyAtStart }),
          },
        });
      },
      'astro:server:setup': ({ server }) => serveLocalNames(server, server.config.root),
    },
  };
}
