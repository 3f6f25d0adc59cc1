import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { content } from './build.ts';

/** The folder of the built site. */
export const dist = inject('dist');

/** The public address of the site, without a slash at the end: `https://nyheder.fjordby.example`. */
export const origin = new URL(
  (parseYaml(readFileSync(join(content, 'settings.yaml'), 'utf8')) as { address: string }).address,
).origin;

/** One page of the built site. */
export interface Page {
  /** Its path as readers see it: `/nyheder/2026/x/`. */
  path: string;
  /** Its file in the built site: `nyheder/2026/x/index.html`. */
  file: string;
  html: string;
  /** Parsed when it is first asked for. */
  readonly tree: HTMLElement;
}

/** Every file of the built site, as paths with forward slashes and none at the start. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

/** Every page, the desk's too. */
export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** Pages that readers come to: not the desk, and not the stubs that send an old address on. */
export const readerPages: readonly Page[] = pages.filter(
  ({ path, tree }) => !path.startsWith('/admin/') && !tree.querySelector('meta[http-equiv="refresh"]'),
);

/** The page at a path. @throws when there is none */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page at ${path}`);
  return page;
}

/** A file of the built site as text. */
export function readText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/**
 * The file that a web server would send for an address.
 * @returns undefined for addresses of other sites; `missing` when the site has no such file
 */
export function fileFor(address: string, from = '/'): { file: string; anchor: string } | 'missing' | undefined {
  const url = new URL(address, origin + from);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, file)) ? { file, anchor: decodeURIComponent(url.hash.slice(1)) } : 'missing';
}

function readPage(file: string): Page {
  const html = readText(file);
  let tree: HTMLElement | undefined;
  return {
    file,
    html,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    get tree() {
      return (tree ??= parseHtml(html, {
        comment: false,
        blockTextElements: { script: true, style: true, pre: true },
      }));
    },
  };
}
