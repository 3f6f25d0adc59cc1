import type { Release } from '../content-types/releases/release.ts';
import type { Newsroom } from './type.ts';

/** How much a shared initiative counts against a shared municipality, and how much a year between two releases takes away. */
const weight = { initiative: 3, municipality: 1, year: 0.25 };
const yearInMs = 365.25 * 24 * 3600 * 1000;

/**
 * The releases to read next: those that staff chose, else those that share most with this one and lie nearest in time.
 * @param listed the releases to choose among
 * @returns at most `count`, never the release itself, and only releases that share an initiative or a municipality
 */
export function relatedTo(release: Release, listed: readonly Release[], count = 3): Release[] {
  const chosen = release.related.flatMap((id) => listed.find((other) => other.id === id) ?? []);
  if (chosen.length > 0) return chosen;
  return listed
    .filter((other) => other.id !== release.id && other.language === release.language)
    .map((other) => ({ other, shared: sharedBy(release, other), distance: yearsBetween(release, other) }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        b.shared - b.distance * weight.year - (a.shared - a.distance * weight.year) ||
        a.other.id.localeCompare(b.other.id),
    )
    .slice(0, count)
    .map(({ other }) => other);
}

function sharedBy(a: Release, b: Release): number {
  const common = (of: (release: Release) => readonly string[]) => of(a).filter((id) => of(b).includes(id)).length;
  return (
    common(({ initiatives }) => initiatives) * weight.initiative +
    common(({ municipalities }) => municipalities) * weight.municipality
  );
}

function yearsBetween(a: Release, b: Release): number {
  return Math.abs(a.publishAt.getTime() - b.publishAt.getTime()) / yearInMs;
}

/** How many releases on either side of one, by time, are looked through for what to read next. */
const neighbourhood = 200;

/** What to read next: what staff chose, else among the releases nearest in time. */
export function related({ releases, readable }: Newsroom, release: Release): Release[] {
  const chosen = release.related.length === 0 ? [] : releases.filter(({ id }) => release.related.includes(id));
  const at = readable.indexOf(release);
  const near = readable
    .slice(Math.max(0, at - neighbourhood), at + neighbourhood)
    .filter(({ status }) => status === 'published');
  return relatedTo(release, [...new Set([...chosen, ...near])]);
}
