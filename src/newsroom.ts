import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { clock } from './clock.ts';
import { initiativeAddress, initiativeStatus, type Initiative } from './initiatives/initiative.ts';
import { municipalityAddress, type Municipality } from './municipalities/municipality.ts';
import { contactOf, type Contact, type Person } from './people/person.ts';
import { relatedTo } from './releases/related.ts';
import { releaseAddress } from './releases/address.ts';
import { lastChange, newestFirst, type Release } from './releases/release.ts';
import { isPublic, statusOf } from './releases/status.ts';
import type { Settings } from './settings/schema.ts';

/** What the public may see at one moment. Everything that leaves the newsroom comes through here. */
export interface Newsroom {
  /** The moment that everything here is true for. */
  clock: Date;
  settings: Settings;
  /** Releases in lists, search and feeds: published, not withdrawn, newest first. */
  releases: readonly Release[];
  /** Releases that have a page: the listed ones and the withdrawn, newest first. */
  readable: readonly Release[];
  /** What the front page opens with: staff's choice, else the newest. Never empty unless there is no release. */
  featured: readonly Release[];
  /** By name. */
  initiatives: readonly Initiative[];
  /** By name. */
  municipalities: readonly Municipality[];
  people: ReadonlyMap<string, Person>;
}

/**
 * Opens the newsroom. It is the one door: no other module reads collections, so nothing that is a draft or scheduled
 * can get out around it.
 * @throws when `content/settings.yaml` could not be read
 */
export function openNewsroom(): Promise<Newsroom> {
  if (!import.meta.env.PROD) return read();
  opened ??= read();
  return opened;
}

let opened: Promise<Newsroom> | undefined;

async function read(): Promise<Newsroom> {
  const [settings, releases, initiatives, municipalities, people] = await Promise.all([
    getEntry('settings', 'settings'),
    getCollection('releases'),
    getCollection('initiatives'),
    getCollection('municipalities'),
    getCollection('people'),
  ]);
  if (!settings) throw new Error('content/settings.yaml could not be read: mend what the terminal says about it.');
  const now = clock();
  const readable = releases
    .flatMap(({ id, digest = '', data: { fields, ...stored } }): Release[] => {
      const status = statusOf(fields, now);
      return isPublic(status)
        ? [
            {
              ...fields,
              ...stored,
              status,
              id,
              digest,
              address: releaseAddress(id),
              updatedAt: lastChange(fields, now),
            },
          ]
        : [];
    })
    .map((release) => ({
      ...release,
      notes: release.notes.filter(({ at }) => at <= now).sort((a, b) => +b.at - +a.at),
    }))
    .sort(newestFirst);
  const listed = readable.filter(({ status }) => status === 'published');
  const chosen = settings.data.fields.featured.flatMap((id) => listed.find((release) => release.id === id) ?? []);
  return {
    clock: now,
    settings: settings.data.fields,
    releases: listed,
    readable,
    featured: chosen.length > 0 ? chosen : listed.slice(0, 1),
    initiatives: initiatives
      .map(({ id, digest = '', data: { fields, ...stored } }) => ({
        ...fields,
        ...stored,
        id,
        digest,
        address: initiativeAddress(id),
        status: initiativeStatus(fields, now),
      }))
      .sort(byTitle),
    municipalities: municipalities
      .map(({ id, digest = '', data: { fields, ...stored } }) => ({
        ...fields,
        ...stored,
        id,
        digest,
        address: municipalityAddress(id),
      }))
      .sort(byTitle),
    people: new Map(people.map(({ id, data }) => [id, { ...data.fields, id }])),
  };
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'da');
}

/** The releases about an initiative or from a municipality, newest first. */
export function releasesOf(
  newsroom: Newsroom,
  of: { initiative: string } | { municipality: string },
): readonly Release[] {
  return newsroom.releases.filter((release) =>
    'initiative' in of ? release.initiatives.includes(of.initiative) : release.municipalities.includes(of.municipality),
  );
}

/** Who to call about a release, an initiative or a municipality: its own contacts that can be reached, else the newsroom's press contact. */
export function contactsOf({ people, settings }: Newsroom, { contacts }: { contacts: readonly string[] }): Contact[] {
  const own = contacts.flatMap((id) => people.get(id) ?? []).flatMap((person) => contactOf(person) ?? []);
  const { name, role, phone, mail, hours } = settings.pressContact;
  return own.length > 0 ? own : [{ name, role, phone, mail, hours }];
}

/** The people that a release quotes, in the order they speak. */
export function peopleIn({ people }: Newsroom, release: Release): Person[] {
  return [...new Set(release.people)].flatMap((id) => people.get(id) ?? []);
}

/** What to read next. */
export function related(newsroom: Newsroom, release: Release): Release[] {
  return relatedTo(release, newsroom.releases);
}

/** The standing pages (about, accessibility, privacy), by name. Web staff write them; they have no embargo. */
export async function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  const pages = await getCollection('pages');
  return pages.sort((a, b) => byTitle(a.data, b.data));
}
