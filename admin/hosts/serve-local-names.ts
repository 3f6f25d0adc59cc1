import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../src/ground/content-folder.ts';
import { localNamesAddress } from './local-names.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The folders that the desk looks through. */
const folders = ['content/releases', 'content/media'];

/**
 * Tells the desk which files there are, while someone works on their own machine: the server that saves there only hands
 * over files with all that is in them, pictures too.
 * @param root the project's folder
 */
export function serveLocalNames({ middlewares }: Server, root: string): void {
  middlewares.use(localNamesAddress, (request, response, next) => {
    const folder = new URL(request.url ?? '', 'http://localhost').searchParams.get('folder') ?? '';
    if (!folders.includes(folder)) return next();
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(namesIn(contentFolder(root), folder)));
  });
}

function namesIn(content: string, folder: string): string[] {
  const there = join(content, folder.slice('content/'.length));
  if (!existsSync(there)) return [];
  return readdirSync(there, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((found) => found.isFile() && !found.name.startsWith('.'))
    .map(({ parentPath, name }) => `${folder}${join(parentPath, name).slice(there.length).split(sep).join('/')}`);
}
