import type { BuiltPage } from '../../src/outputs/search/terms/index-terms.ts';

/** A release as the evaluation files hold it, one on a line. */
export interface BenchRelease {
  id: string;
  title: string;
  iso: string;
  place?: string;
  paras: readonly string[];
}

/** A query with the ids of the releases that answer it. */
export interface BenchQuery {
  id: string;
  class: string;
  q: string;
  relevant: readonly string[];
  /** Releases that hold words which only look like the query's, where someone has named them. */
  lookalikes?: readonly string[];
}

/** A release as a page of the site, with the marks that the index goes by. */
export function pageOf({ id, title, iso, place, paras }: BenchRelease): BuiltPage {
  const [lead = '', ...body] = paras;
  const meta = (name: string, content: string) =>
    `<meta name="search:${name}" content="${escaped(content)}" data-pagefind-meta="${name}[content]">`;
  const filter = (name: string, content: string) =>
    `<meta name="search:${name}" content="${escaped(content)}" data-pagefind-filter="${name}[content]">`;
  const head = [
    meta('title', title),
    meta('day', iso),
    meta('kind', 'Nyhed'),
    meta('lead', lead),
    meta('image', ''),
    filter('kind', 'news'),
    filter('year', iso.slice(0, 4)),
    `<meta name="search:date" content="${iso}T12:00:00.000Z" data-pagefind-sort="date[content]">`,
  ];
  const text = body.map((para) => `<p>${escaped(para)}</p>`).join('\n');
  const from = place ? `<p>${escaped(place)}</p>\n` : '';
  return {
    address: `/nyheder/${id}/`,
    html: `<!doctype html><html lang="da"><head><title>${escaped(title)}</title>${head.join('\n')}</head><body><main><h1>${escaped(title)}</h1><p class="lead" data-pagefind-body>${escaped(lead)}</p>\n<div class="prose" data-pagefind-body>${from}${text}</div></main></body></html>`,
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
