import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../ground/problem.ts';
import { failureOf, nameProblems } from './failure.ts';
import type { NamedProblem } from './seal-problem.ts';
import { stateAddress, type WrittenState } from './state.ts';

/** An attempt to build the site. */
interface Attempt {
  /** The project's folder, from which problems name their files. */
  root: string;
  /** The folder of the site that stands. */
  site: string;
  began: Date;
  ended: Date;
  /** All that is wrong with the content; undefined when the site was built. None when it failed for another reason. */
  problems: readonly Problem[] | undefined;
}

/** What stands in the status file, for web staff and whatever watches the site. It is not for the public. */
interface BuildStatus {
  state: 'built' | 'failed';
  /** ISO moments. */
  began: string;
  ended: string;
  /** As `npm run check` tells them, each with the headline of its file. */
  problems: NamedProblem[];
}

/** The status file of a site: beside its folder, where the web server does not look. `dist/` → `dist.status.json`. */
const statusFileOf = (site: string): string => `${site.replace(/[/\\]+$/, '')}.status.json`;

/**
 * Tells what came of an attempt: all of it in the status file, and of one that failed in the site that stands as well,
 * where the desk looks, with nothing that is not public (`state.ts`).
 */
export async function tellOfBuild({ root, site, began, ended, problems }: Attempt): Promise<void> {
  const named = await nameProblems(root, problems ?? []);
  const status: BuildStatus = {
    state: problems ? 'failed' : 'built',
    began: began.toISOString(),
    ended: ended.toISOString(),
    problems: named,
  };
  await replace(statusFileOf(site), status);
  if (!problems) return;
  const path = join(site, stateAddress);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  // Before the first site there is no desk either.
  if (before === undefined) return;
  const { built } = JSON.parse(before) as WrittenState;
  await replace(path, { built, failed: await failureOf(root, named, began) } satisfies WrittenState);
}

/** Nobody reads half a file. */
async function replace(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(value));
  await rename(`${path}.new`, path);
}
