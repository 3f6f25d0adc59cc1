/**
 * `npm run build`: the site in `dist/`, or where `--outDir` says. Astro bundles the code only when it has changed since the
 * last time; what follows from the content is made by the code that was kept.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What is loaded from here on is compiled once, and read the next time.
enableCompileCache(join(root, '.cache', 'node'));
const { buildSite } = await import('./build/build-site.ts');
process.exitCode = await buildSite(root);
