// @ts-check
/** The two servers behind `npm start`, each a process of its own that ends when its parent is gone. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @param {string} name */
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Starts the site with live reload.
 * @param {{ node: string, root: string, port: number, deskServer: string }} options `deskServer`: where the desk in the browser finds its server
 */
export function startSite({ node, root, port, deskServer }) {
  return run(node, [beside('site.mjs')], root, { PORT: String(port), PUBLIC_DESK_SERVER: deskServer });
}

/**
 * Starts the server that the desk writes files through. It asks nobody for a password, so it gets a fence: Node itself
 * refuses it any write outside the content folder, any program start, and `only-this-machine.mjs` any strange caller.
 * `whole-files.mjs` keeps a full disk from leaving half a file.
 * @param {{ node: string, root: string, content: string, port: number }} options
 */
export function startDesk({ node, root, content, port }) {
  const folder = dirname(content);
  // Links are followed: packages, or the content, may be kept elsewhere.
  const readable = [root, join(root, 'node_modules'), folder, content].flatMap((path) => [path, realpathSync(path)]);
  const fence = [
    '--permission',
    ...new Set(readable.map((path) => `--allow-fs-read=${path}`)),
    ...new Set([content, realpathSync(content)].map((path) => `--allow-fs-write=${path}`)),
  ];
  const guard = ['only-this-machine.mjs', 'whole-files.mjs'].flatMap((name) => [
    '--import',
    pathToFileURL(beside(name)).href,
  ]);
  return run(node, [...fence, ...guard, join(root, 'node_modules/decap-server/dist/index.js')], root, {
    MODE: 'fs',
    BIND_HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: '',
    GIT_REPO_DIRECTORY: folder,
    LOG_LEVEL: 'warn',
  });
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env beside this process's own
 */
function run(node, args, cwd, env) {
  return spawn(node, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    // The fourth stream tells the child when this process is gone, even if it was killed without warning.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
