import { defineConfig } from 'vitest/config';

const builtSite = { environment: 'node' as const, globalSetup: ['tests/support/global-setup.ts'] };

/** What needs `npm start`. Two of them at once would disturb each other in Astro's folder, so they take turns. */
const desk = ['tests/browser/desk*.test.ts', 'tests/browser/start*.test.ts'];

/**
 * Four kinds of tests: `unit` stands beside what it tests, `site` reads a built site, `browser` opens it in Chromium, and
 * `desk` does so with a running newsroom. The site is built once for the last three (see global-setup.ts). One kind comes
 * after the other, each with as many files at a time as the machine has cores.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'admin/**/*.test.ts', 'scripts/**/*.test.ts'],
          // A busy machine is slow; no claim is about time.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          ...builtSite,
          include: ['tests/site/**/*.test.ts'],
          // Some build a site of their own, and two builds at once would share Astro's folder for what is half done.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          ...builtSite,
          include: ['tests/browser/**/*.test.ts'],
          exclude: desk,
          testTimeout: 120_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'desk',
          ...builtSite,
          include: desk,
          testTimeout: 120_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
