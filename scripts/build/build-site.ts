import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeDigest } from '../../src/integrations/pages/code-digest.ts';
import { keptCode } from '../../src/integrations/pages/site-code.ts';
import { buildFrom } from './from-kept-code.ts';

/**
 * Builds the site as the command line says.
 * @returns the exit code
 */
export async function buildSite(root: string): Promise<number> {
  const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
  const outDir = resolve(root, values.outDir);
  const began = performance.now();
  try {
    const code = await keptCode(root, codeDigest(root));
    if (code) await buildFrom(code, { root, outDir });
    else await bundleAndBuild(root, outDir);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack === '' ? error.message : error.stack) : error);
    return 1;
  }
  console.log(`The site is in ${values.outDir}, after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return 0;
}

async function bundleAndBuild(root: string, outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'info' });
}
