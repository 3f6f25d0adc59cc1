import type { Library } from '../library.ts';
import type { PublishedRelease } from '../releases.ts';
import type { StoredFile } from '../store.ts';
import { findReleases } from './by-headline.ts';
import type { FoundRelease } from './found.ts';
import { findInFiles } from './unpublished.ts';
import { foundWords as words } from './words.ts';

/** What a search among the releases has come to so far. */
export interface FoundSoFar {
  found: FoundRelease[];
  /** What has not been searched, and why, in whole sentences. */
  notices: string[];
  isOver: boolean;
}

/** What a search is made in. */
export interface SearchedIn {
  library: Library;
  /** What the site has published; undefined when it cannot tell. */
  published: readonly PublishedRelease[] | undefined;
  /** The years that are looked through when it cannot. */
  years: readonly number[];
  /** The site's own search. */
  searchTexts: (typed: string) => Promise<FoundRelease[]>;
}

/** A Git host is asked for each: more would be in nobody's patience, and in no newsroom. */
const mostUnpublished = 500;
/** How many are asked for at a time. */
const atOnce = 8;

/**
 * Searches all releases of all years for words: the published ones by the site's own search, the others by their files.
 * Until that search is ready, and where it is not, published ones are found by headline and date, and that is said.
 * @param show is called whenever there is more, the last time when the search is over
 */
export async function searchReleases(
  typed: string,
  { library, published, years, searchTexts }: SearchedIn,
  show: (sofar: FoundSoFar) => void,
): Promise<void> {
  const clock = new Date();
  let texts: FoundRelease[] | 'failed' | undefined;
  let others: FoundRelease[] | 'failed' | undefined;
  const tell = () => {
    const isOver = texts !== undefined && others !== undefined;
    const notices = [
      ...(texts === undefined ? [words.preparing] : texts === 'failed' ? [words.onlyHeadlines] : []),
      ...(others === undefined ? [words.reading] : others === 'failed' ? [words.withoutUnpublished] : []),
      ...(published === undefined ? [words.onlyRecent] : []),
    ];
    const known = Array.isArray(texts) ? texts : byHeadline(published ?? [], typed);
    const found = [...(Array.isArray(others) ? others : []), ...known];
    show({
      found: [...new Map(found.toReversed().map((one) => [one.id, one])).values()].toReversed(),
      notices,
      isOver,
    });
  };
  tell();
  await Promise.all([
    searchTexts(typed)
      .catch(() => 'failed' as const)
      .then((found) => {
        texts = found;
        tell();
      }),
    unpublishedIn({ library, published, years })
      .then(({ files, drafted }) => findInFiles(files, typed, clock, drafted))
      .catch(() => 'failed' as const)
      .then((found) => {
        others = found;
        tell();
      }),
  ]);
}

function byHeadline(published: readonly PublishedRelease[], typed: string): FoundRelease[] {
  return findReleases(published, typed).map(({ id, title, date, withdrawn }) => ({
    id,
    title,
    date,
    status: withdrawn ? words.status.withdrawn : words.status.published,
    excerpt: '',
  }));
}

/**
 * The files of the releases that the site does not find: all names are asked for, and only those files read that the site
 * does not have. A draft stands for its file.
 */
export async function unpublishedIn({
  library,
  published,
  years,
}: Omit<SearchedIn, 'searchTexts'>): Promise<{ files: StoredFile[]; drafted: Set<string> }> {
  const [names, drafts] = await Promise.all([library.names('content/releases'), library.drafts()]);
  const searched = new Set(
    published?.filter(({ withdrawn }) => !withdrawn).map(({ id }) => `content/releases/${id}.mdx`),
  );
  const own = drafts.filter(({ path }) => /^content\/releases\/.+\.mdx$/.test(path));
  const drafted = new Set(own.map(({ path }) => path));
  const isAsked = (path: string) => published !== undefined || years.some((year) => path.includes(`/${year}/`));
  const paths = names
    .filter((path) => path.endsWith('.mdx') && !searched.has(path) && !drafted.has(path) && isAsked(path))
    .sort()
    .reverse()
    .slice(0, mostUnpublished);
  const read: StoredFile[] = [];
  for (let from = 0; from < paths.length; from += atOnce) {
    const some = paths.slice(from, from + atOnce);
    const found = await Promise.all(some.map(async (path) => ({ path, text: (await library.text(path)) ?? '' })));
    read.push(...found.filter(({ text }) => text !== ''));
  }
  return { files: [...own, ...read], drafted };
}
