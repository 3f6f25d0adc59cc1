import { publicFiles } from '../media/public.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { movedIn } from './moved.ts';

/** What a web server can say better than a page: that something has moved, or is gone. */
export interface Rules {
  /** From an old address to the one that holds. */
  moved: readonly (readonly [from: string, to: string])[];
  /** Pages that say so themselves, and files that nothing shows any more. */
  gone: readonly string[];
}

/** The rules that follow from the newsroom, sorted, so that every build gives the same. */
export function rulesOf(newsroom: Newsroom): Rules {
  const { gone, published } = newsroom;
  const files = new Set(publicFiles(newsroom).map(({ address }) => address));
  const unused = [...published.keys()].filter((address) => address.startsWith('/media/'));
  const taken = [...gone.flatMap(({ addresses }) => addresses), ...unused].filter((address) => !files.has(address));
  return {
    moved: movedIn(newsroom)
      .map(({ from, to }) => [from, to] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    gone: [...new Set(taken)].sort(),
  };
}

const head = (comment: string) => `# ${comment}\n# Made by the build of the newsroom. Do not edit.\n`;

/**
 * `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it. They know no rule for what is gone that all three
 * take; the page at its address says it.
 */
export function redirectsFile({ moved }: Rules): string {
  return head('Old addresses') + moved.map(([from, to]) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');
}

/** For nginx, to be included in a `server`. The schema lets no character into an address that nginx reads as its own. */
export function nginxRules({ moved, gone }: Rules): string {
  return [
    head('Old addresses, and what is gone. Include it in the server block.'),
    ...moved.map(([from, to]) => `location = ${from} { return 301 ${encodeURI(to)}; }\n`),
    ...gone.map((address) => {
      const page = address.endsWith('/') ? `${address}index.html` : '/404.html';
      return `location = ${address} { error_page 410 ${page}; return 410; }\n`;
    }),
  ].join('');
}

/** For Caddy, to be imported in a site. The site's own `handle_errors` shows the page with status 410. */
export function caddyRules({ moved, gone }: Rules): string {
  return [
    head('Old addresses, and what is gone. Import it in the site block.'),
    ...moved.map(([from, to]) => `redir ${from} ${encodeURI(to)} permanent\n`),
    ...gone.map((address) => `error ${address} 410\n`),
  ].join('');
}
