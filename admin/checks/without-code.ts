const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', '#123': '{', '#125': '}', nbsp: ' ' };

/**
 * A line of a text as whoever wrote it in rich text knows it: without the signs that the file has for bold, links and
 * headings, and of a block its words.
 */
export function withoutCode(line: string): string {
  const written = line.trim();
  if (/^<[A-Z]/.test(written)) return [...written.matchAll(/="([^"]*)"/g)].map(([, words]) => words).join(' · ');
  return written
    .replace(/^(?:#{1,6}|[*+>]|\d+[.)])\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|[*_~`])/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
