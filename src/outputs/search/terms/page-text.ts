/** What a page says, in the places that weigh differently. */
export interface PageText {
  title: string;
  lead: string;
  /** All that can be found but the lead. */
  body: string;
  /** The names of what it belongs to, and its kind: initiatives, `Pressemeddelelse`. */
  labels: string;
  /** The day it tells of: `2017-06-12`. */
  day: string;
}

/** What a page tells the search index. */
export interface ReadPage {
  text: PageText;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** When it came out, as an ISO date-time; empty when it does not say. */
  date: string;
}

const metaElement = /<meta\b[^>]*\bdata-pagefind-(meta|filter|sort)="(\w+)\[content\]"[^>]*>/g;
const marked = /<(\w+)\b[^>]*\bdata-pagefind-body\b[^>]*>/g;
/** Elements whose text nobody searches for. */
const leftOut = /<(script|style|template|svg|nav|footer|form|button|select|noscript)\b.*?<\/\1>/gs;

/** Reads what the search index is to know of a built page. Undefined for one that is not to be found, or holds no word. */
export function readPage(html: string): ReadPage | undefined {
  const bodies = [...html.matchAll(marked)].map(({ 0: open, 1: name = '', index }) =>
    textOf(html.slice(index + open.length, endOf(html, name, index + open.length))),
  );
  if (bodies.length === 0) return undefined;
  const meta: Record<string, string> = {};
  const filters: Record<string, string[]> = {};
  let date = '';
  for (const { 0: element, 1: use, 2: name = '' } of html.matchAll(metaElement)) {
    const content = textOf(/\bcontent="([^"]*)"/.exec(element)?.[1] ?? '');
    if (use === 'meta') meta[name] = content;
    else if (use === 'sort') date = content;
    else (filters[name] ??= []).push(content);
  }
  const content = bodies.join('\n');
  const lead = meta['lead'] ?? '';
  if (!/[\p{L}\p{N}]/u.test((meta['title'] ?? '') + content)) return undefined;
  const text = {
    title: meta['title'] ?? '',
    lead,
    body: content.replace(lead, '').trim(),
    labels: `${meta['initiatives'] ?? ''} · ${meta['kind'] ?? ''}`,
    day: meta['day'] ?? '',
  };
  return { text, meta, filters, date };
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
  const text = html.includes('<') ? withoutElements(html) : html;
  const spelled = text.includes('&') ? text.replace(/&(#x?)?(\w+);/gi, spellOut) : text;
  return spelled.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

const withoutElements = (html: string) =>
  html
    .replace(leftOut, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');

function spellOut(whole: string, coded: string | undefined, name: string): string {
  if (coded === undefined) return entities[name] ?? whole;
  return String.fromCodePoint(parseInt(name, coded === '#' ? 10 : 16));
}
