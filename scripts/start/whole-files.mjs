// @ts-check
/**
 * Loaded into the desk's server before it starts: no file is replaced by half of another. The server writes over a file
 * in place, so that a full disk left the first bytes of the new text where the old one had been. Here the new text is
 * written beside the old one, down to the disk, and then takes its name. What went wrong is told with a status of its
 * own, which the desk has sentences for; the server itself would answer 500 to all.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** @type {AsyncLocalStorage<import('node:http').ServerResponse>} */
const answers = new AsyncLocalStorage();

subscribe('http.server.request.start', (message) => {
  const { response } = /** @type {{ response: import('node:http').ServerResponse }} */ (message);
  answers.enterWith(response);
});

/** HTTP's own: 507 is “insufficient storage” (RFC 4918, 11.5), 423 is “locked” (11.3). @type {Record<string, number>} */
const statuses = { ENOSPC: 507, EDQUOT: 507, EACCES: 423, EPERM: 423, EROFS: 423, EBUSY: 423 };

/** @param {unknown} error */
function tell(error) {
  const status = statuses[/** @type {NodeJS.ErrnoException} */ (error).code ?? ''];
  const response = answers.getStore();
  if (status === undefined || response === undefined) return;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (/** @type {number} */ _, /** @type {any[]} */ ...rest) => writeHead(status, ...rest);
}

const { writeFile } = fs.promises;

/**
 * @param {string} path
 * @param {string | Buffer} data
 */
async function writeWhole(path, data) {
  const target = await fs.promises.realpath(path).catch(() => path);
  const old = await fs.promises.stat(target).catch(() => undefined);
  // To take a file's name asks no leave of the file.
  if (old && (old.mode & 0o222) === 0) throw Object.assign(new Error(`${target} is read-only`), { code: 'EACCES' });
  // Hidden, so that nothing that follows the content takes it for content.
  const beside = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    await writeFile(beside, data, { flush: true, flag: 'wx', ...(old && { mode: old.mode }) });
    await fs.promises.rename(beside, target);
  } catch (error) {
    await fs.promises.rm(beside, { force: true });
    throw error;
  }
}

Object.assign(fs.promises, {
  /** @param {[string, string | Buffer]} what */
  writeFile: async (...what) => {
    try {
      await writeWhole(...what);
    } catch (error) {
      tell(error);
      throw error;
    }
  },
});
