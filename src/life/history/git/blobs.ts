import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from '../../../ground/git/git.ts';
import { unlessAbsent } from '../../../ground/unless-absent.ts';
import { git } from '../../../ground/git/quiet-git.ts';

/** What Git's names for contents stand for never changes, so that what was read once is kept while the server runs. */
const known = new Map<string, string>();

/**
 * Reads old texts. Where `content/erasures/` holds a stand-in for one, somebody asked to be erased from it: the stand-in
 * is what was public, and the text in Git is not read at all.
 * @returns each text that could be read, by Git's name for it
 * @throws GitError also when a text is missing that the log names: then the clone has not been fetched whole
 */
export async function readBlobs(content: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(blobs)];
  const texts = new Map<string, string>();
  await Promise.all(
    wanted.map(async (blob) => {
      const standIn = await readFile(join(content, 'erasures', `${blob}.mdx`), 'utf8').catch(unlessAbsent);
      if (standIn !== undefined) texts.set(blob, standIn);
    }),
  );
  const unread = wanted.filter((blob) => !texts.has(blob));
  const asked = unread.filter((blob) => !known.has(blob));
  if (asked.length > 0) {
    const answer = await git(content, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
    for (const [blob, text] of parseBatch(answer)) known.set(blob, text);
  }
  for (const blob of unread) {
    const text = known.get(blob);
    if (text !== undefined) texts.set(blob, text);
  }
  return texts;
}

/** Reads `git cat-file --batch`: for each text `<name> blob <size>`, its bytes, and a line feed. */
function* parseBatch(answer: Buffer): Generator<[blob: string, text: string]> {
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(10, at);
    const [blob = '', , size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    // A missing object has a line and no bytes.
    if (size === undefined) throw new GitError(`the repository lacks ${blob}, which its log names`);
    const length = Number(size);
    yield [blob, answer.toString('utf8', at, at + length)];
    at += length + 1;
  }
}
