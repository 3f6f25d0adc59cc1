import { plainSpelling } from '../../danish/spelling/spelling.ts';
import type { QuotedWords } from './quotes.ts';

/** So many of a quote's words are in its address: enough to know it by, and what comes after may be corrected. */
const TELLING = 6;

/**
 * The id by which each quote is found on its release's page: `citat-jeg-bakkede-ud-af-koeleskabet-i`. It is made of the
 * quote's own first words, so that it stays when the text around it changes. Quotes of one paragraph share the first's.
 */
export function anchorsOf(quotes: readonly Pick<QuotedWords, 'text' | 'paragraph'>[]): string[] {
  const used = new Map<string, number>();
  const ofParagraph = new Map<number, string>();
  return quotes.map(({ text, paragraph }) => {
    const shared = ofParagraph.get(paragraph);
    if (shared !== undefined) return shared;
    const words = plainSpelling(text).match(/[a-z0-9]+/g) ?? [];
    const anchor = ['citat', ...words.slice(0, TELLING)].join('-');
    const before = used.get(anchor) ?? 0;
    used.set(anchor, before + 1);
    const own = before === 0 ? anchor : `${anchor}-${before + 1}`;
    ofParagraph.set(paragraph, own);
    return own;
  });
}
