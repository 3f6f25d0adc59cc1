/** Abbreviations that a sentence goes on after, whatever comes next. */
const within =
  'afd|alm|bl\\.a|ca|cand|d|dr|d\\.v\\.s|dvs|ekskl|evt|f\\.eks|fhv|fr|fx|gl|hhv|hr|iflg|ift|inkl|j\\.nr|jf|jr|kap|kl|konst|' +
  'maks|max|mht|mia|mio|nr|nuv|obs|pga|pkt|prof|red|ref|sct|sek|skt|stk|str|tidl|tlf|vedr|vha';

/** Abbreviations that often stand last: the sentence ends there when the next word has a capital. */
const last = 'etc|kr|km|m\\.fl|m\\.m|m\\.v|mv|mm|o\\.a|o\\.l|osv|pct|sept|s';

const neverEnds = new RegExp(`(?:^|[^\\p{L}.])(?:${within})\\.$`, 'iu');
const initial = /(?:^|[^\p{L}])\p{Lu}\.$/u;
const oftenLast = new RegExp(`(?:^|[^\\p{L}.])(?:${last})\\.$`, 'iu');

/** A full stop, a question or an exclamation, with the marks that close a quotation; or a colon. */
const stop = /(?:[.!?…]+[”"’»)]*|:)(?=\s+\S)/gu;

/**
 * Splits Danish text into sentences. “bl.a.”, “mio.”, ordinals (“12. juni”) and initials do not end one; a colon does
 * when a capital follows, as Björnsson counts.
 * @param text one paragraph of plain text
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (!endsSentence(text.slice(from, end), text.slice(end).trimStart())) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

function endsSentence(before: string, after: string): boolean {
  if (/^[”"’»(–-]*\s*\p{Ll}/u.test(after)) return false;
  if (!before.endsWith('.')) return true;
  if (oftenLast.test(before)) return /^[”"’»(–-]*\s*\p{Lu}/u.test(after);
  return !neverEnds.test(before) && !initial.test(before);
}
