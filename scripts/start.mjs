// @ts-check
/**
 * `npm start`: the newsroom and the desk on this machine, with one Ctrl-C for both. What can go wrong is said in one
 * sentence before anything starts. Runs on the machine's own Node and before any package is installed, so it uses
 * nothing but Node's own modules.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle, checkContent, checkInstallation, checkPort, readPort } from './start/checks.mjs';
import { checkAlone, noteRunning } from './start/one-at-a-time.mjs';
import { startDesk, startSite } from './start/servers.mjs';
import { answers } from './start/wait.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** @type {import('node:child_process').ChildProcess[]} */
const servers = [];
let stopping = false;

/**
 * Ends both servers, then this process. A server that has not gone after three seconds is not asked again.
 * @param {number} code this process's exit code
 */
function stop(code) {
  if (stopping) return;
  stopping = true;
  const running = servers.filter((server) => server.exitCode === null && server.signalCode === null);
  const gone = running.map((server) => new Promise((resolve) => server.once('exit', resolve)));
  for (const server of running) server.kill('SIGTERM');
  setTimeout(() => running.forEach((server) => server.kill('SIGKILL')), 3000).unref();
  Promise.all(gone).then(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
// The terminal is gone without a word: there is nobody left to serve.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stop(0));
// npm, when told to end, ends the shell between itself and this process, which then hears nothing.
const parent = process.ppid;
if (process.env['npm_lifecycle_event']) setInterval(() => process.ppid !== parent && stop(0), 500).unref();

/**
 * @param {string} name the server as people know it
 * @param {import('node:child_process').ChildProcess} server
 */
function keep(name, server) {
  servers.push(server);
  server.once('exit', (code, signal) => {
    if (stopping) return;
    console.error(
      `${name} stopped by itself (${signal ?? `exit code ${code}`}), so everything is stopped: see above, then run \`npm start\` again.`,
    );
    stop(1);
  });
}

try {
  const node = checkInstallation(root);
  const content = checkContent(process.env['NEWSROOM_CONTENT'] ?? join(root, 'content'));
  const sitePort = readPort('PORT', 4321);
  const deskPort = readPort('DESK_PORT', 8081);
  await checkAlone(root);
  await checkPort('PORT', sitePort);
  await checkPort('DESK_PORT', deskPort);
  if (sitePort === deskPort)
    throw new Obstacle('PORT and DESK_PORT are the same: give the site and the desk a port each.');
  noteRunning(root, sitePort);

  const site = `http://127.0.0.1:${sitePort}/`;
  const deskServer = `http://127.0.0.1:${deskPort}/api/v1`;
  keep('The desk’s server', startDesk({ node, root, content, port: deskPort }));
  keep('The site', startSite({ node, root, port: sitePort, deskServer }));
  await Promise.all([answers(deskServer), answers(site)]);
  if (!stopping) console.log(`The newsroom:  ${site}\nThe desk:      ${site}admin/\nCtrl-C stops both.`);
} catch (error) {
  console.error(error instanceof Obstacle ? error.message : error);
  stop(1);
}
