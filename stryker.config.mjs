/**
 * How Stryker changes the code one bit at a time and asks the tests beside it whether they notice. Which folders,
 * `scripts/mutate.ts` says. Nothing is sent or kept.
 * @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Words are for people to read.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  // A busy machine is slow; a loop that a change makes endless is stopped by its number of turns.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  tempDirName: '.cache/mutate',
  ignorePatterns: ['/dist*', '/.astro', '/.cache'],
  reporters: process.stdout.isTTY ? ['progress'] : [],
  logLevel: 'error',
};
