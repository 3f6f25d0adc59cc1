import { personAddress } from '../../content-types/people/address.ts';
import type { Person } from '../../content-types/people/person.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import type { ReleaseQuote } from './of-body.ts';
import { quotesOf } from './of-release.ts';

/** Someone whom a release that is out quotes or gives as its contact, with all of it. */
export interface PublicPerson {
  person: Person;
  address: string;
  /** Newest release first. */
  quotes: readonly ReleaseQuote[];
  /** Newest first. */
  releases: readonly Release[];
}

/** The people who have a page. Whom only drafts, scheduled and withdrawn releases name has none. */
export async function publicPeople(newsroom: Newsroom): Promise<PublicPerson[]> {
  const byPerson = Map.groupBy(await quotesOf(newsroom), ({ person }) => person);
  return [...newsroom.people.values()].flatMap((person) => {
    const quotes = byPerson.get(person.id) ?? [];
    const quoting = new Set(quotes.map(({ release }) => release));
    const releases = newsroom.releases.filter(
      (release) => quoting.has(release) || release.contacts.includes(person.id),
    );
    return releases.length > 0 ? [{ person, address: personAddress(person.id), quotes, releases }] : [];
  });
}
