import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { SiteCode } from './site-code.ts';

/** Of what Astro's bundle gives, as much as is used here. */
interface App {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

interface Route {
  type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  component: string;
  route: string;
}

/** A file of the site that can be drawn. */
export interface Drawable {
  /** Its path in the site: `nyheder/index.html`. */
  file: string;
  /** Changes whenever it must be drawn again; undefined when that is always. */
  key: string | undefined;
  draw: () => Promise<Uint8Array | undefined>;
}

/**
 * Asks the site's code which files there are.
 * @param site the site's address
 * @throws when two pages have one address, and whatever a page throws when it says which addresses it has
 */
export async function drawablesOf(code: SiteCode, site: string): Promise<Drawable[]> {
  const { app } = (await import(pathToFileURL(code.entry).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(code.styles.map(([page, styles]) => [page, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  const paths = (await new StaticPaths(app as never).getAll()) as {
    pathname: string;
    route: Route;
    cacheKey: string | undefined;
  }[];
  const owners = new Map<string, string>();
  return paths.map(({ pathname, route, cacheKey }) => {
    const file = fileOf(pathname, route);
    const owner = owners.get(file);
    if (owner !== undefined) throw new Error(`${owner} and ${route.component} both make /${file}.`);
    owners.set(file, route.component);
    return {
      file,
      key: cacheKey === undefined ? undefined : `${route.component} ${cacheKey}`,
      draw: async () => {
        const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
        const response = await app.render(new Request(new URL(encodeURI(address), site)), { routeData: route });
        if (response.status >= 300 && response.status !== 404)
          throw new Error(`/${file} was answered with ${response.status}.`);
        return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
      },
    };
  });
}

/** Warnings and errors only: what Astro tells of its own work is told by the build. */
function tell(event: { level: string; message: string }): void {
  if (event.level === 'warn' || event.level === 'error') console.error(event.message);
}

/** Where Astro puts a page: a folder with `index.html`, but the page of errors is a file. */
function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
