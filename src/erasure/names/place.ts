import type { Hit } from './find.ts';

/**
 * What a hit stands in. In `text` the name can be reworded; a mail, an address or the name of a file would break, and
 * are dealt with as a whole: `word` is all of it.
 */
export type HitContext =
  { as: 'text' } | { as: 'mail' | 'address' | 'reference'; word: string; from: number; to: number };

const isEdge = (sign: string): boolean => /[\s"'`<>()[\]{},;|]/u.test(sign);

/**
 * Says what a hit stands in.
 * @param ids names of files that texts refer to by: `karen-holst`, `2019/flere-i-job`
 */
export function placeOf(text: string, hit: Hit, ids: ReadonlySet<string>): HitContext {
  if (/\s/u.test(text.slice(hit.from, hit.to))) return { as: 'text' };
  let { from, to } = hit;
  while (from > 0 && !isEdge(text[from - 1] ?? '')) from--;
  while (to < text.length && !isEdge(text[to] ?? '')) to++;
  while (to > hit.to && /[.:!?*_]/.test(text[to - 1] ?? '')) to--;
  while (from < hit.from && /[*_]/.test(text[from] ?? '')) from++;
  const word = text.slice(from, to);
  const mail = /[^\s:/]+@[^\s@]+\.[^\s@?]+/u.exec(word);
  if (mail) return { as: 'mail', word: mail[0], from: from + mail.index, to: from + mail.index + mail[0].length };
  if (/^(?:\/[^/]|https?:|www\.|\d{4}\/)/i.test(word)) return { as: 'address', word, from, to };
  return ids.has(word) ? { as: 'reference', word, from, to } : { as: 'text' };
}
