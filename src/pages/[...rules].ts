import type { APIRoute } from 'astro';
import { caddyRules, nginxRules, redirectsFile, rulesOf, type Rules } from '../outputs/addresses/rules.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';

/**
 * The files for web servers. They lie in the site, since they are made with it and hold nothing but addresses that were
 * always public; a server that shows them to someone does no harm.
 */
const files: Record<string, (rules: Rules) => string> = {
  _redirects: redirectsFile,
  '_server/nginx.conf': nginxRules,
  '_server/caddy.conf': caddyRules,
};

export const getStaticPaths = () => Object.keys(files).map((rules) => ({ params: { rules } }));

export const GET: APIRoute = async ({ params }) => {
  const write = files[params['rules'] ?? ''];
  if (!write) return new Response(null, { status: 404 });
  return new Response(write(rulesOf(await openNewsroom())), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
