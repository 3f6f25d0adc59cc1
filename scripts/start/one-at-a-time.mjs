// @ts-check
/**
 * One newsroom at a time runs from a folder: Astro keeps its working files in `.astro`, and two would write them over
 * each other until one of them stops.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hindranceTo, Obstacle } from './checks.mjs';

/** @param {string} root the project's folder */
const note = (root) => join(root, '.astro/running.json');

/**
 * Writes down for the next `npm start` that this process runs the newsroom. Nobody need take the note away: it counts
 * only while the process lives and its port is taken.
 * @param {string} root the project's folder
 * @param {number} port the site's
 */
export function noteRunning(root, port) {
  mkdirSync(dirname(note(root)), { recursive: true });
  writeFileSync(note(root), JSON.stringify({ pid: process.pid, port }));
}

/**
 * @param {string} root the project's folder
 * @throws {Obstacle} when a newsroom runs from it already
 */
export async function checkAlone(root) {
  const other = readNote(root);
  if (!other || !lives(other.pid) || !(await hindranceTo(other.port))) return;
  throw new Obstacle(
    `The newsroom already runs from this folder, at http://127.0.0.1:${other.port}/: use that one, or stop it first with Ctrl-C in its terminal or \`kill ${other.pid}\`.`,
  );
}

/**
 * @param {string} root
 * @returns {{ pid: number, port: number } | undefined}
 */
function readNote(root) {
  try {
    const { pid, port } = JSON.parse(readFileSync(note(root), 'utf8'));
    return Number.isInteger(pid) && Number.isInteger(port) ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
