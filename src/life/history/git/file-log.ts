import type { FileState } from './lineage.ts';
import { askLog, commitsIn } from './log.ts';
import { steadyTimes } from './times.ts';

/** By address, `/media/2026/aftale.pdf`, what a file held and from when, the oldest first. */
export type FileHistories = ReadonlyMap<string, readonly FileState[]>;

/**
 * Reads what files of the media library have held, in one pass over the log. Moves are not followed: a file under another
 * name is another file, with an address of its own.
 * @param content the content folder
 * @param addresses the files that are asked about, as releases name them
 * @param unsaved those whose content differs from the last commit's
 * @throws GitError
 */
export async function readFileHistories(
  content: string,
  addresses: ReadonlySet<string>,
  unsaved: ReadonlySet<string>,
  clock: Date,
): Promise<FileHistories> {
  const histories = new Map<string, FileState[]>();
  if (addresses.size === 0) return histories;
  const addressAt = (path: string) => (addresses.has(`/${path}`) ? `/${path}` : undefined);
  const commits = commitsIn(await askLog(content, ['--no-renames'], ['media']), addressAt);
  const times = steadyTimes(
    commits.map(({ at }) => at),
    clock,
  );
  commits.forEach(({ changes }, index) => {
    const at = times[index] ?? clock;
    for (const { id, blob } of changes) histories.get(id)?.push({ at, blob }) ?? histories.set(id, [{ at, blob }]);
  });
  for (const file of unsaved) histories.get(file)?.push({ at: clock, blob: 'not in Git yet' });
  return histories;
}
