/** What a page says, in the places that weigh differently. */
export interface PageText {
  title: string;
  lead: string;
  body: string;
  /** The names of what it belongs to, and its kind: initiatives, `Pressemeddelelse`. */
  labels: string;
  /** The day it tells of: `2017-06-12`. */
  day: string;
}

const metadata = /<meta\b[^>]*\bdata-pagefind-meta="(\w+)\[content\]"[^>]*>/g;
const marked = /<(\w+)\b[^>]*\bdata-pagefind-body\b[^>]*>/g;
/** Elements whose text Pagefind leaves out too. */
const leftOut = /<(script|style|template|svg|nav|footer|form|button|select|noscript)\b.*?<\/\1>/gs;

/** Reads what the search index is to know of a built page. Undefined for one that is not to be found. */
export function readPage(html: string): PageText | undefined {
  const bodies = [...html.matchAll(marked)].map(({ 0: open, 1: name = '', index }) =>
    textOf(html.slice(index + open.length, endOf(html, name, index + open.length))),
  );
  if (bodies.length === 0) return undefined;
  const meta = new Map(
    [...html.matchAll(metadata)].map(({ 0: element, 1: name = '' }) => [
      name,
      textOf(/\bcontent="([^"]*)"/.exec(element)?.[1] ?? ''),
    ]),
  );
  const said = (name: string) => meta.get(name) ?? '';
  return {
    title: said('title'),
    lead: said('lead'),
    body: bodies.join('\n').replace(said('lead'), ''),
    labels: `${said('initiatives')} · ${said('kind')}`,
    day: said('day'),
  };
}

/** Where the element ends that has begun: its own end tag, not that of one inside it by the same name. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = from;
  let open = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    open += tag[1] ? -1 : 1;
    if (open === 0) return tag.index;
  }
  return html.length;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '' };

/** The text of markup, with a blank where an element parts words. */
function textOf(html: string): string {
  return html
    .replace(leftOut, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')
    .trim();
}
