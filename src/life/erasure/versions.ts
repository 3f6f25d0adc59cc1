import { GitCannotTell } from '../../ground/git/git.ts';
import { readBlobs } from '../history/git/blobs.ts';
import { git } from '../../ground/git/quiet-git.ts';
import { readLog } from '../history/git/log.ts';
import { fieldsIn } from '../history/written.ts';
import type { ContentText } from './texts.ts';

/** Where a content folder keeps what is read in place of an earlier state: the file of a blob. */
export const erasedFile = (blob: string): string => `erasures/${blob}.mdx`;

/** How much Git can tell of what was before: nothing, a part (a shallow clone), or all. */
export type Reach = 'none' | 'part' | 'all';

/** Says how much Git can tell of a folder. @throws GitError when Git fails: a name may then stand where nobody has looked */
export async function reachOf(content: string): Promise<Reach> {
  const said = await git(content, ['rev-parse', '--is-shallow-repository']).catch(unlessItCannotTell);
  return said === undefined ? 'none' : said.toString('utf8').trim() === 'true' ? 'part' : 'all';
}

/**
 * Every earlier state of every release that the site may show as a version: all that the checked-out branch has held, but
 * for drafts, which no version shows. A state from which a name was taken before is given as it is read now.
 * @returns none where Git knows nothing of the folder
 * @throws GitError when Git fails
 */
export async function earlierTexts(content: string): Promise<ContentText[]> {
  const log = await readLog(content).catch(unlessItCannotTell);
  const states = new Map(
    (log ?? []).flatMap(({ at, changes }) =>
      changes.flatMap(({ id, blob }) => (blob === undefined ? [] : [[blob, { id, blob, at }] as const])),
    ),
  );
  const texts = await readBlobs(content, [...states.keys()]);
  return [...states.values()].flatMap(({ id, blob, at }) => {
    const text = texts.get(blob);
    if (text === undefined || fieldsIn(text)?.draft === true) return [];
    return [{ file: `releases/${id}.mdx`, text, before: { blob, savedAt: at } }];
  });
}

function unlessItCannotTell(error: unknown): undefined {
  if (!(error instanceof GitCannotTell)) throw error;
}
