import type { Implementation } from '../../backends/implementation.ts';
import * as refusal from '../refusal.ts';

/** What browsers say when nobody answers, and what Decap says when it has waited long enough. */
const nobodyAnswers = /Failed to fetch|NetworkError|Load failed|timed? ?out|aborted/i;

/**
 * Says in plain words why something could not be stored. Decap's own words are a status and an English sentence.
 * @returns the error itself where nothing better is known of it
 */
function inPlainWords(error: unknown, { api }: Pick<Implementation, 'api'>): unknown {
  if (!(error instanceof Error) || error instanceof refusal.Refusal) return error;
  const status = 'status' in error ? error.status : undefined;
  // Told by the server that `npm start` runs (`scripts/start/whole-files.mjs`).
  if (status === 507) return refusal.diskFull();
  if (!api && status === 423) return refusal.readOnly();
  if (nobodyAnswers.test(error.message)) return api ? refusal.hostGone() : refusal.serverGone();
  return !api && status === 500 ? refusal.notStored() : error;
}

/** Does what stores something, and throws in plain words. */
export async function storing<Result>(implementation: Implementation, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw inPlainWords(error, implementation);
  }
}
