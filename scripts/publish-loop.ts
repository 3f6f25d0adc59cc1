/**
 * `npm run publish-loop`: keeps `dist/` up to date on a server of one's own. Fetches what has been saved every minute, and
 * builds when something is new and in the moment that a release is to be out. What the build enters in the ledger is
 * committed and pushed. What came of each build stands in `dist.status.json` (docs/web-staff.md). Stops with its service; a build that is under way then leaves the old site standing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isoMoment } from '../src/danish/dates.ts';
import { nextChanges } from '../src/life/embargo/changes.ts';
import { datedIn } from '../src/archive/dated.ts';
import { runPublishLoop } from '../src/life/embargo/publish-loop.ts';
import { runGit } from '../src/ground/git/git.ts';
import { ledgerPath } from '../src/life/ledger/read.ts';
import { readArchive } from '../src/archive/read.ts';
import { tellOfBuild } from '../src/outputs/build-state/tell.ts';
import { contentFolder } from '../src/ground/content-folder.ts';

const root = resolve(import.meta.dirname, '..');
const content = contentFolder(root);
const minute = 60_000;

const git = async (...args: string[]): Promise<string> =>
  (await runGit(content, args, { timeout: 20_000 })).toString('utf8').trim();

async function build(): Promise<boolean> {
  const began = new Date();
  const built = spawn(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(built, 'close')) as [number | null];
  const problems = code === 0 ? undefined : (await readArchive(root, content)).problems;
  await tellOfBuild({ root, site: join(root, 'dist'), began, ended: new Date(), problems }).catch((error: unknown) =>
    log(`What came of the build could not be written down: ${String(error)}`),
  );
  if (code === 0) await keepLedger().catch((error: unknown) => log(`The ledger was not pushed: ${String(error)}`));
  return code === 0;
}

async function keepLedger(): Promise<void> {
  const ledger = ledgerPath(content);
  if ((await git('status', '--porcelain', '--', ledger)) === '') return;
  await git('add', '--', ledger);
  await git('commit', '--quiet', '--message', 'Enter in the ledger what is published', '--', ledger);
  await git('push', '--quiet');
}

function log(line: string): void {
  console.log(`${isoMoment(new Date())} ${line}`);
}

await runPublishLoop(
  {
    now: Date.now,
    sleep: (duration) => sleep(duration),
    async fetch() {
      await git('pull', '--quiet', '--rebase');
      // What this loop itself commits is nothing new.
      return git('log', '-1', '--format=%H', '--', ':/', `:(exclude)${ledgerPath(content)}`);
    },
    async due(since) {
      return nextChanges(datedIn(await readArchive(root, content)), new Date(since))[0]?.at.getTime();
    },
    build,
    log,
  },
  { fetch: minute, failure: 10 * minute },
);
