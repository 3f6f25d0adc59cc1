import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The content that the site under test is made of: the project's own, or what `NEWSROOM_CONTENT` names. */
export const content = resolve(process.env['NEWSROOM_CONTENT'] ?? join(root, 'content'));

/** The moment that every site under test is built for: the demonstration's scheduled releases lie after it. */
export const clock = '2026-11-23T12:00:00+01:00';

/** Runs a program of the project as a person would in a terminal: nothing of the test runner's own setting leaks into it. */
export function cleanEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  const runners = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_OPTIONS$|FORCE_COLOR$|NEWSROOM_)/;
  const inherited = Object.entries(process.env).filter(([name]) => !runners.test(name));
  return { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...own };
}

interface Build {
  /** Where the site is written. */
  outDir: string;
  /** What is kept between builds; builds at the same time need one each. */
  cacheDir: string;
  /** Another content folder. */
  from?: string;
  /** The machine's clock. */
  timeZone?: string;
  /** The moment that the site is made for. */
  at?: string;
}

/**
 * Builds the site as `npm run build` does.
 * @returns the exit code, and all that it wrote to the terminal
 */
export async function buildSite({ outDir, cacheDir, from = content, timeZone = 'UTC', at = clock }: Build) {
  const build = spawn(process.execPath, [join(root, 'scripts/build.ts'), '--outDir', outDir], {
    cwd: root,
    env: cleanEnvironment({
      NEWSROOM_CLOCK: at,
      NEWSROOM_CACHE: cacheDir,
      TZ: timeZone,
      NEWSROOM_CONTENT: from,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const [code] = (await once(build, 'close')) as [number | null];
  return { code, output };
}
