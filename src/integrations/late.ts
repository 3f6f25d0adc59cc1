import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { now } from '../ground/clock.ts';
import { awaitedIn, lateReleases, lateMessage } from '../life/embargo/late.ts';
import { parseLedger } from '../life/ledger/ledger.ts';
import { ledgerPath } from '../life/ledger/read.ts';
import { contentFolder } from '../ground/content-folder.ts';

/**
 * Lets a build that fails, for whatever reason, end by saying which releases are late because of it. Must stand before
 * the integration that builds beside `dist/`.
 */
export function late(): AstroIntegration {
  return {
    name: 'late',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const [root, site] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        // The very end, where nothing can be waited for: all is read at once.
        process.once('exit', (code) => {
          const message = code === 0 ? '' : lateNow(root, site);
          if (message !== '') process.stderr.write(`\n${message}\n`);
        });
      },
    },
  };
}

function lateNow(root: string, site: string): string {
  const content = contentFolder(root);
  const ledger = parseLedger(readIfThere(ledgerPath(content))).ledger;
  // Where neither has been, nothing was ever out, or this machine does not know.
  if (ledger.size === 0 && !existsSync(join(site, 'nyheder'))) return '';
  const gone = readIfThere(join(content, 'gone.yaml'));
  const isOut = (address: string) =>
    ledger.has(address) || existsSync(join(site, address, 'index.html')) || gone.includes(address);
  return lateMessage(lateReleases(awaited(root, join(content, 'releases')), isOut, now()));
}

function awaited(root: string, folder: string) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((name) => {
      const path = join(folder, name);
      const id = name.split(sep).join('/').slice(0, -'.mdx'.length);
      return awaitedIn(id, relative(root, path).split(sep).join('/'), readIfThere(path)) ?? [];
    });
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
