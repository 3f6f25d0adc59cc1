import type { ReleaseQuote } from '../../article/quotes/of-body.ts';

/** All quotes as data: who says what in which release, and whether the text tells it without a guess. */
export function writeQuotes(quotes: readonly ReleaseQuote[]): string {
  const written = quotes.map(({ text, speaker, person, role, release, address, sure }) => ({
    text,
    speaker: speaker ?? null,
    person: person ?? null,
    role: role ?? null,
    release: release.id,
    address,
    sure,
  }));
  return `${JSON.stringify(written)}\n`;
}
