import { readabilityOf } from '../danish/readability.ts';
import { quoted, type Check } from './check.ts';

/** In a shorter text, one long sentence decides everything. */
const fewestWords = 100;

/**
 * A text that is harder to read than the municipality wants, by LIX (Björnsson 1968). A press release is copied as it
 * stands, and what the citizen cannot read has not been told.
 */
export const readability: Check = {
  name: 'readability',
  find({ data, lead, body }, { readability: limit }) {
    if (data.language !== 'da') return [];
    const running = [lead, ...body.filter(({ as }) => as !== 'other')];
    const { lix, words, longestSentence } = readabilityOf(running.map(({ text }) => text));
    if (words < fewestWords || lix <= limit) return [];
    const at = running.find(({ text }) => text.includes(longestSentence));
    return [
      {
        field: at?.field,
        line: at?.line,
        message: `Teksten er svær at læse: lixtallet er ${lix}, og grænsen er ${limit}.`,
        remedy: `Del lange sætninger, og brug kortere ord. Den længste er ${quoted(longestSentence)}`,
      },
    ];
  },
};
