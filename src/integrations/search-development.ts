import { extname } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SearchWords } from '../content-types/search-words/search-words.ts';
import { SiteIndex } from './search-site-index.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves `/pagefind/` from memory while developing: an index of what the running site shows. Every time the search page
 * opens, it asks for the index's first file; that is when pages that have changed since are indexed again.
 */
export function developmentIndex(
  server: Server,
  logger: AstroIntegrationLogger,
  searchWords: () => Promise<SearchWords>,
): void {
  const index = new SiteIndex(() => originOf(server), logger, searchWords);
  server.httpServer?.once('listening', () => void index.refresh());
  server.middlewares.use('/pagefind', (request, response, next) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    index
      .file(name)
      .then((content) => {
        if (!content) return next();
        response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        response.end(content);
      })
      .catch(next);
  });
}

function originOf({ httpServer }: Server): string {
  const address = httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The development server does not listen on a port yet.');
  const host = ['::', '0.0.0.0'].includes(address.address) ? 'localhost' : address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
