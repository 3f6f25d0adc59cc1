import type { Newsroom } from '../../../newsroom/type.ts';
import { peopleIn } from '../../../article/view.ts';
import type { Person } from '../../../content-types/people/person.ts';
import type { Release } from '../../../content-types/releases/release.ts';
import type { Suggestion } from './suggestion.ts';

/** Whoever is named less than all these is left out: the file must stay small. */
const mostPeople = 500;

/**
 * What a newsroom can suggest while someone types, whatever they type: its initiatives, its municipalities and those whom
 * its releases quote, or name in headline or lead. What most releases are about comes first. Of people that only drafts
 * and scheduled releases name, nothing is said.
 */
export function knownIn(newsroom: Newsroom): Suggestion[] {
  const { releases, initiatives, municipalities } = newsroom;
  const byReleases = <Thing extends { id: string }>(
    things: readonly Thing[],
    of: (release: Release) => readonly string[],
  ) => {
    const counts = countOf(releases.flatMap(of));
    return things.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  };
  return [
    ...byReleases(initiatives, (release) => release.initiatives).map(({ title, address }): Suggestion => ({
      kind: 'initiative',
      name: title,
      address,
    })),
    ...byReleases(municipalities, (release) => release.municipalities).map(({ place, address }): Suggestion => ({
      kind: 'municipality',
      name: place,
      address,
    })),
    ...namedMost(newsroom).map(({ name, role }): Suggestion => ({ kind: 'person', name, role })),
  ];
}

/** The people whom the public can read of, those with most releases first. */
function namedMost(newsroom: Newsroom): Person[] {
  const { releases, people } = newsroom;
  const byName = new Map([...people.values()].map((person) => [person.name, person]));
  const name = new RegExp([...byName.keys()].map(RegExp.escape).join('|') || '$^', 'g');
  const named = releases.flatMap((release) => {
    const found = [...`${release.title}\n${release.lead}`.matchAll(name)].flatMap(([each]) => byName.get(each) ?? []);
    return [...new Set([...found, ...peopleIn(newsroom, release)])];
  });
  const counts = countOf(named.map(({ id }) => id));
  return [...new Set(named)]
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'da'))
    .slice(0, mostPeople);
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
