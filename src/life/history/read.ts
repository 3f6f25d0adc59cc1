import { GitCannotTell } from '../../ground/git/git.ts';
import type { Person } from '../../content-types/people/person.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import { digestOf } from '../../ground/digest.ts';
import { releaseAddress } from '../../content-types/releases/address.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';
import { readBlobs } from './git/blobs.ts';
import { drawWritten, fileOf } from './draw-written.ts';
import { readFileHistories } from './git/file-log.ts';
import { replacedIn } from './files.ts';
import { namesHolding, statesOf, touchesIn, type FileState } from './git/lineage.ts';
import { readLog } from './git/log.ts';
import { sinceOpening } from './opening.ts';
import { passagesOf } from './passages.ts';
import { shownIn, type State } from './shown.ts';
import { steadyTimes } from './git/times.ts';
import { prefixOf, unsavedIn } from './git/unsaved.ts';
import { historyOf, type History } from './versions.ts';
import { fieldsIn, type Written } from './written.ts';

/** A release as its file is now. */
type Now = Pick<Release, 'id' | 'file' | 'digest' | keyof ReleaseData>;

interface Options {
  clock: Date;
  opened: Date | undefined;
  people: ReadonlyMap<string, Person>;
  /** Whether a release was taken away for good. */
  isGone?: (id: string) => boolean;
  /** By release, contents that it had under a name that nobody is to know any more (see `src/erasure/`). */
  formerly?: ReadonlyMap<string, readonly string[]>;
}

/** The histories of all releases, by id. */
export type Histories = ReadonlyMap<string, History<Written>>;

/**
 * Reads from Git what the public has seen of each release. One pass over the log serves them all, and old texts are read
 * only of releases that have been saved more than once since the opening.
 * @param content the content folder
 * @throws GitCannotTell when the history is not here or not whole: no Git, no repository, a shallow clone, no release in it
 * @throws GitError when Git fails
 */
export async function readHistories(content: string, releases: readonly Now[], options: Options): Promise<Histories> {
  const { clock, opened, formerly, isGone } = options;
  const prefix = await prefixOf(content);
  const [commits, unsaved] = await Promise.all([readLog(content), unsavedIn(content, prefix)]);
  if (commits.every(({ changes }) => changes.length === 0)) throw new GitCannotTell('no release is in the repository');
  const times = steadyTimes(
    commits.map(({ at }) => at),
    clock,
  );
  const touches = touchesIn(commits, isGone);
  const followed = releases.map((release) => {
    const names = namesHolding(formerly?.get(release.id) ?? [], touches).map(releaseAddress);
    const states = statesOf({ id: release.id, aliases: [...release.aliases, ...names] }, touches, times);
    const seen = withoutRepeats(sinceOpening(states, opened, clock));
    return { release, states: seen, isSaved: states.length > 0 && !unsaved.has(release.id) };
  });
  const several = followed.filter(({ states, isSaved }) => states.length + (isSaved ? 0 : 1) > 1);
  const texts = await readBlobs(
    content,
    several.flatMap(({ states }) => states.flatMap(({ blob }) => blob ?? [])),
  );
  const read = reader(texts);
  const same = comparer(options.people);
  const seen = await Promise.all(
    followed.map(async ({ release, states, isSaved }) => {
      const now: Written = { ...release, source: { file: release.file }, digest: release.digest };
      const isSingle = isSaved && states.length === 1;
      const saved = isSingle ? states.map(({ at }) => ({ at, written: now })) : states.flatMap(read);
      // What is in the folder and not in Git is what this very build shows: the last version, from this moment on. A
      // release that was never committed has no other time than its own.
      const unsaved = { at: states.length > 0 ? clock : new Date(0), written: isSaved ? now : await withText(now) };
      return { id: release.id, states: isSaved ? saved : [...saved, unsaved] };
    }),
  );
  const offered = seen.flatMap(({ states }) => states.flatMap(({ written }) => (written ? offeredBy(written) : [])));
  const files = await readFileHistories(content, new Set(offered.map(({ file }) => file)), unsaved, clock);
  return new Map(
    seen.map(({ id, states }) => {
      const { versions, events } = historyOf(states, { clock, same });
      return [id, { versions, events: [...events, ...replacedIn(shownIn(states, clock), files, clock)] }];
    }),
  );
}

/** A file that was only moved says nothing new. */
function withoutRepeats(states: readonly FileState[]): FileState[] {
  return states.filter(({ blob }, index) => index === 0 || blob === undefined || blob !== states[index - 1]?.blob);
}

/** Gives a file's state its text. One that nobody can read was never built: the site before it stayed. */
function reader(texts: ReadonlyMap<string, string>) {
  return ({ at, blob }: FileState): State<Written>[] => {
    if (blob === undefined) return [{ at, written: undefined }];
    const text = texts.get(blob);
    const fields = text === undefined ? undefined : fieldsIn(text);
    return text === undefined || !fields ? [] : [{ at, written: { ...fields, ...sourceOf(text) } }];
  };
}

const withText = async (now: Written): Promise<Written> => ({ ...now, ...sourceOf(await fileOf(now)) });

const sourceOf = (text: string): Pick<Written, 'source' | 'digest'> => ({
  source: { text },
  digest: digestOf(text),
});

/** Compares what readers see of two texts. */
function comparer(people: Options['people']) {
  const seen = new Map<Written, string>();
  const wordsOf = (written: Written) => {
    const known = seen.get(written) ?? JSON.stringify(passagesIn(written, people));
    seen.set(written, known);
    return known;
  };
  return (a: Written, b: Written) => a.digest === b.digest || wordsOf(a) === wordsOf(b);
}

function passagesIn(written: Written, people: Options['people']) {
  return 'text' in written.source ? passagesOf(written, drawWritten(written.source.text, people)) : [];
}
