import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The tests that stand beside what they test. */
export const unit = ['src/**/*.test.ts', 'admin/**/*.test.ts', 'scripts/**/*.test.ts'];
/** What puts a module of its own in another's place must not share a process with those who want the real one. */
const alone = globSync(unit).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

const desk = ['tests/browser/desk*.test.ts'];
const start = ['tests/browser/start*.test.ts'];

// A busy machine is slow; no claim is about time.
const inNode = { testTimeout: 60_000 };
const inBrowser = { testTimeout: 120_000 };
const builtSite = { globalSetup: ['tests/support/global-setup.ts'], hookTimeout: 600_000 };
const inTurn = (groupOrder: number) => ({ sequence: { groupOrder } });

/**
 * Five kinds of tests: `unit` stands beside what it tests, `site` reads a built site, `browser` opens it in Chromium,
 * `start` starts and stops the newsroom, and `desk` works in it while it runs. The site is built once for the last four
 * (see global-setup.ts). One kind comes after the other, each with as many files at a time as the machine has cores.
 */
export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: '100%',
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      // They share processes: reading all modules anew for each file took as long as the tests themselves.
      kind({ name: 'unit', ...inNode, ...inTurn(0), include: unit, exclude: alone, isolate: false }),
      kind({ name: 'unit-alone', ...inNode, ...inTurn(0), include: alone }),
      // Some build a site of their own, and two builds at once would share Astro's folder for what is half done.
      kind({
        name: 'site',
        ...builtSite,
        ...inNode,
        ...inTurn(1),
        include: ['tests/site/**/*.test.ts'],
        maxWorkers: 1,
      }),
      kind({
        name: 'browser',
        ...builtSite,
        ...inBrowser,
        ...inTurn(2),
        include: ['tests/browser/**/*.test.ts'],
        exclude: [...desk, ...start],
      }),
      // One newsroom at a time runs from a folder, so these take turns. The one that `desk` keeps for all its files ends
      // with their process (see newsroom.ts): nothing comes after it.
      kind({ name: 'start', ...builtSite, ...inBrowser, ...inTurn(3), include: start, maxWorkers: 1 }),
      kind({ name: 'desk', ...builtSite, ...inBrowser, ...inTurn(4), include: desk, maxWorkers: 1, isolate: false }),
    ],
  },
});

function kind(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  return { extends: true, test };
}
