import { GitCannotTell, GitError } from '../../ground/git/git.ts';
import { readHistories, type Histories } from './read.ts';

let warned = false;

/**
 * What the public has seen of each release; undefined, with one warning for web staff, where Git cannot tell. The site is
 * then built without the pages of changes.
 * @throws when Git fails, or this program does: a site whose pages of changes are left out by mistake is not published
 */
export function openHistories(...question: Parameters<typeof readHistories>): Promise<Histories | undefined> {
  return readHistories(...question).catch(unlessItCannotTell);
}

function unlessItCannotTell(error: unknown): undefined {
  if (error instanceof GitCannotTell) return warn(error);
  if (!(error instanceof GitError)) throw error;
  const message = `What the public has seen of each release cannot be read, because Git failed: ${error.message}. The site is not made without it, since pages of changes that are out would be gone.`;
  throw new Error(message, { cause: error });
}

function warn({ message }: GitCannotTell): undefined {
  if (warned) return;
  warned = true;
  console.warn(
    `[history] The site is made without its pages of changes, because ${message}. They need a whole clone (git fetch --unshallow; in CI: fetch-depth: 0).`,
  );
}
