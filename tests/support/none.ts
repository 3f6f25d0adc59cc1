import { expect } from 'vitest';

/**
 * Holds when nothing was found to be wrong, else names what was, once each, and not more than one can read.
 * @param faults what is wrong, each a line that says where
 */
export function expectNone(faults: readonly string[]): void {
  const found = [...new Set(faults)];
  const shown = found.slice(0, 30).map((fault) => `  ${fault}`);
  if (found.length > shown.length) shown.push(`  … and ${found.length - shown.length} more`);
  if (found.length > 0) expect.fail(`${found.length} found:\n${shown.join('\n')}`);
}
