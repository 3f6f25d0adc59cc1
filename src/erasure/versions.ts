import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Text } from './texts.ts';

/** Where a content folder keeps what is read in place of an earlier state: the file of a blob. */
export const erasedFile = (blob: string): string => `erasures/${blob}.mdx`;

/**
 * Every earlier state of every release that the site may show as a version: all that the checked-out branch has held. A
 * state from which a name was taken before is given as it is read now.
 * @returns none where Git knows nothing of the folder
 */
export async function earlierTexts(content: string): Promise<Text[]> {
  const [log, prefix] = await Promise.all([
    git(content, [
      'log',
      '--first-parent',
      '-m',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--format=%x00%cI',
      '--',
      'releases',
    ]),
    git(content, ['rev-parse', '--show-prefix']),
  ]);
  if (!log || !prefix) return [];
  const states = statesIn(log.toString('utf8'), prefix.toString('utf8').trim());
  const blobs = await readBlobs(content, [...states.keys()]);
  return Promise.all(
    [...states].flatMap(([blob, state]) => {
      const stored = blobs.get(blob);
      return stored === undefined ? [] : [standIn(content, blob, state, stored)];
    }),
  );
}

interface State {
  file: string;
  savedAt: Date;
}

async function standIn(content: string, blob: string, { file, savedAt }: State, stored: string): Promise<Text> {
  const erased = await readFile(join(content, erasedFile(blob)), 'utf8').catch(() => undefined);
  return { file, text: erased ?? stored, before: { blob, savedAt } };
}

/** By blob, the file that held it, and when it first did. The log is newest first. */
function statesIn(log: string, prefix: string): Map<string, State> {
  const states = new Map<string, State>();
  for (const commit of log.split('\0').slice(1)) {
    const [moment = '', ...lines] = commit.split('\n');
    for (const line of lines) {
      const [, blob = '', path = ''] = /^:\d+ \d+ [\da-f]+ ([\da-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
      if (!path.startsWith(prefix) || !path.endsWith('.mdx') || /^0+$/.test(blob)) continue;
      states.set(blob, { file: path.slice(prefix.length), savedAt: new Date(moment) });
    }
  }
  return states;
}

/** The contents of blobs, by one run of Git. */
async function readBlobs(content: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  if (blobs.length === 0) return read;
  const batch = await git(content, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let at = 0;
  while (batch && at < batch.length) {
    const end = batch.indexOf(10, at);
    const [blob = '', type, size] = batch.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    read.set(blob, batch.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return read;
}
