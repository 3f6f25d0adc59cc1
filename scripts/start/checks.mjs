// @ts-check
/** What must be in order before anything starts. Each check throws an `Obstacle` that says what is wrong and what to do. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join, resolve } from 'node:path';

/** Something that web staff can clear away themselves. Its message is one sentence, shown without a stack trace. */
export class Obstacle extends Error {}

/** The oldest Node with everything that Astro 7 and the desk's fence need. */
const oldest = { major: 22, minor: 13 };

/**
 * Finds the Node to run the servers with: the project's own, else the machine's.
 * @param {string} root the project's folder
 * @returns {string} path of a Node that is new enough
 * @throws {Obstacle} when packages are missing or no Node is new enough
 */
export function checkInstallation(root) {
  const packages = ['astro', 'decap-server', 'pagefind'];
  if (!packages.every((name) => existsSync(join(root, 'node_modules', name, 'package.json'))))
    throw new Obstacle('The packages are not installed: run `npm ci`, then `npm start` again.');
  const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = [own, process.execPath].find(isNewEnough);
  if (!node)
    throw new Obstacle(
      `The project’s own Node is missing and this machine’s Node ${process.versions.node} is older than ${oldest.major}.${oldest.minor}: run \`npm ci\` without --ignore-scripts, or install Node 24.`,
    );
  return node;
}

/** @param {string} node path of a program */
function isNewEnough(node) {
  const version = /^v(\d+)\.(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '');
  if (!version) return false;
  const [major = 0, minor = 0] = version.slice(1).map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * @param {string} folder where releases and all else that staff write is kept
 * @returns {string} its full path
 * @throws {Obstacle} when it cannot be read and written, or is not called `content`, which the desk's addresses begin with
 */
export function checkContent(folder) {
  const content = resolve(folder);
  if (basename(content) !== 'content')
    throw new Obstacle(
      `NEWSROOM_CONTENT is ${content}, but the folder must be called “content”: rename it or point elsewhere.`,
    );
  try {
    readdirSync(join(content, 'releases'));
    accessSync(content, constants.R_OK | constants.W_OK);
  } catch {
    throw new Obstacle(
      `The folder ${content} with its releases cannot be read and written: check that it exists and that you own it (\`git checkout -- content\` brings back what was deleted).`,
    );
  }
  return content;
}

/**
 * @param {string} variable name of the environment variable
 * @param {number} usual the port when the variable is not set
 * @returns {number} a port number
 * @throws {Obstacle} when the variable holds something else
 */
export function readPort(variable, usual) {
  const written = process.env[variable];
  if (!written) return usual;
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Obstacle(
    `${variable} is “${written}”, which is no port number: use one between 1024 and 65535, for example \`${variable}=${usual + 1} npm start\`.`,
  );
}

/**
 * @param {string} variable the environment variable that sets this port
 * @param {number} port
 * @throws {Obstacle} when nobody can listen on the port of 127.0.0.1
 */
export async function checkPort(variable, port) {
  const error = await hindranceTo(port);
  if (!error) return;
  const other = `\`${variable}=${port < 1024 ? port + 8000 : port + 1} npm start\``;
  if (error.code === 'EADDRINUSE')
    throw new Obstacle(
      `Port ${port} is taken by another program: stop that program, or choose another port with ${other}.`,
    );
  throw new Obstacle(`Port ${port} cannot be used (${error.code}): choose another with ${other}.`);
}

/**
 * Why nobody can listen on a port of 127.0.0.1.
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>} nothing when it is free
 */
export function hindranceTo(port) {
  return new Promise((done) => {
    const server = createServer().once('error', done);
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => done(undefined)));
  });
}
