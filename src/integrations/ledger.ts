import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { now } from '../ground/clock.ts';
import { canTell } from '../life/history/git/can-tell.ts';
import { lastingAddress } from '../life/ledger/lasting.ts';
import { enter, formatLedger, knownAt } from '../life/ledger/ledger.ts';
import { lostAddresses, lostProblem } from '../life/ledger/lost.ts';
import { ledgerPath, readLedger } from '../life/ledger/read.ts';
import { goneFileSchema, type GoneData } from '../content-types/gone/schema.ts';
import { readYaml } from '../ground/front-matter.ts';
import { contentFolder } from '../ground/content-folder.ts';
import type { MadeSite } from './pages/made-site.ts';
import { ContentError } from '../ground/problem.ts';

/**
 * Refuses a built site that has lost an address, and enters in the ledger (`content/ledger.txt`) what is published for
 * the first time. Must stand before the integration that puts the new site in the old one's place.
 */
export function ledger(made: MadeSite): AstroIntegration {
  let content: string;
  return {
    name: 'ledger',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = contentFolder(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ logger }) => {
        const answered = new Set(made.tree?.paths.flatMap((path) => lastingAddress(path) ?? []));
        const file = await readLedger(content);
        const known = knownAt(file.ledger, now());
        const lost = lostAddresses(known, answered, await readGone(content), await canTell(content));
        if (lost.length > 0) throw new ContentError(lost.map((address) => lostProblem(address, file)));
        // A site for another moment than this one is looked at and not published.
        if (process.env['NEWSROOM_CLOCK'] !== undefined) return;
        const fresh = [...answered].filter((address) => !file.ledger.has(address));
        if (fresh.length === 0) return;
        await write(ledgerPath(content), formatLedger(enter(file.ledger, fresh, now()))).then(
          () => logger.info(`${fresh.length} new addresses in content/ledger.txt: commit it`),
          (error: unknown) => logger.warn(`content/ledger.txt could not be written: ${String(error)}`),
        );
      },
    },
  };
}

/** The list has been checked with the rest of the content, so that it can be read as it is. */
async function readGone(content: string): Promise<GoneData[]> {
  const text = await readFile(join(content, 'gone.yaml'), 'utf8').catch(() => 'gone: []');
  return goneFileSchema.parse(readYaml(text).fields).gone;
}

/** Written beside and renamed: a ledger cut short would let addresses go. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}
