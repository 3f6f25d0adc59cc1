import { atDesk } from '../../../src/ground/problem.ts';
import type { BuildState } from '../../../src/outputs/build-state/state.ts';
import { markOf, openProblem, type NamedProblem } from '../../../src/outputs/build-state/seal-problem.ts';
import type { Store, StoredFile } from '../store.ts';

/** Where files that may have problems lie, the likeliest first. */
const folders = (year: number): [folder: string, extension: string][] => [
  ...[year, year + 1, year - 1].map((one): [string, string] => [`content/releases/${one}`, 'mdx']),
  ['content/people', 'yaml'],
  ['content/initiatives', 'mdx'],
  ['content/municipalities', 'mdx'],
  ['content/pages', 'mdx'],
  ['content', 'yaml'],
];

let opened: { marks: string; answer: Promise<NamedProblem[]> } | undefined;

/**
 * Opens what the site tells of the problems that stopped it, with the files that this desk may read. Files are read once
 * as long as the problems stay the same, and no more of them than it takes.
 */
export function problemsOf({ failed }: BuildState, store: Store, now: Date): Promise<NamedProblem[]> {
  if (!failed) return Promise.resolve([]);
  const marks = failed.sealed.map(({ mark }) => mark).join();
  if (opened?.marks === marks) return opened.answer;
  const answer = open(failed.sealed, store, now);
  opened = { marks, answer };
  return answer;
}

async function open(
  sealed: NonNullable<BuildState['failed']>['sealed'],
  store: Store,
  now: Date,
): Promise<NamedProblem[]> {
  const found: NamedProblem[] = [];
  for (const [folder, extension] of folders(now.getFullYear())) {
    if (found.length === sealed.length) break;
    const files = await store.folder(folder, extension).catch((): StoredFile[] => []);
    for (const { text } of files) {
      const mark = await markOf(text);
      for (const one of sealed) if (one.mark === mark) found.push(atDesk(await openProblem(one, text)));
    }
  }
  return found;
}
