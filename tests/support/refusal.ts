import { expect } from 'vitest';
import { start } from './start.ts';

/**
 * Starts, and expects that it is refused.
 * @returns the one sentence that the terminal says
 */
export async function refusal(env: Record<string, string>): Promise<string> {
  const { ended, said } = start(env);
  expect(await ended).toBe(1);
  expect(said().trim().split('\n')).toHaveLength(1);
  return said();
}
