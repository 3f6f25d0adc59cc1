import { defineConfig } from 'vitest/config';

const builtSite = { environment: 'node' as const, globalSetup: ['tests/support/global-setup.ts'] };

/**
 * Three kinds of tests: `unit` stands beside what it tests, `site` reads a built site, `browser` opens it in Chromium.
 * The site is built once for the last two (see global-setup.ts).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'admin/**/*.test.ts', 'scripts/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          ...builtSite,
          include: ['tests/site/**/*.test.ts'],
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
          testTimeout: 120_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
