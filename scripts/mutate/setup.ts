import { afterAll, beforeEach, inject } from 'vitest';

/**
 * Stryker's own setup has a change in force from a file's first test on, and believes that what ran before it belongs to
 * no test. Here much is read and made before: tables while a module is read, what all tests of a file look at. So a change
 * is in force from the beginning, and what runs before the tests of a file belongs to each of them.
 */
type Runs = Record<string, number>;
interface Stryker {
  activeMutant?: string;
  hitCount?: number;
  currentTestId?: string;
  mutantCoverage?: { static: Runs; perTest: Record<string, Runs> };
}

declare module 'vitest' {
  interface ProvidedContext {
    mode: 'mutant' | 'dry-run';
    activeMutant: string;
    globalNamespace: '__stryker__';
  }
}

declare global {
  var __stryker__: Stryker;
}

const stryker = globalThis[inject('globalNamespace')];

if (inject('mode') === 'mutant') {
  stryker.activeMutant = inject('activeMutant');
  stryker.hitCount = 0;
} else {
  beforeEach(() => {
    const { mutantCoverage: coverage, currentTestId: id } = stryker;
    if (coverage && id) coverage.perTest[id] = { ...coverage.static, ...coverage.perTest[id] };
  });
  afterAll(() => {
    if (stryker.mutantCoverage) stryker.mutantCoverage.static = {};
  });
}
