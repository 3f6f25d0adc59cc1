import { defineConfig } from 'vitest/config';
import { unit } from '../../vitest.config.ts';

/**
 * How the unit tests run when Stryker has changed the code. The built site and the browser are too slow to be asked about
 * every change. Each file reads all modules anew, so that a change is in force from the first line that runs.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: unit,
    setupFiles: ['scripts/mutate/setup.ts'],
    testTimeout: 60_000,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
