/**
 * `npm run build`: the site in `dist/`, or where `--outDir` says. Astro bundles the code only when it has changed since the
 * last time; what follows from the content is made of the code that was kept.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { buildFrom } from './build/from-kept-code.ts';
import { codeDigest } from '../src/integrations/pages/code-digest.ts';
import { keptCode } from '../src/integrations/pages/site-code.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const outDir = resolve(values.outDir);

const began = performance.now();
try {
  const code = await keptCode(root, await codeDigest(root));
  if (code) await buildFrom(code, { root, outDir });
  else await build({ root, outDir, logLevel: 'info' });
  console.log(`The site is in ${values.outDir}, after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error && error.stack === '' ? error.message : error);
  process.exit(1);
}
