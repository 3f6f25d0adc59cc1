import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { clock } from '../clock.ts';
import { formerContents, readErasures, type Erasures } from '../life/erasure/traces.ts';
import { openHistories } from '../life/history/open.ts';
import type { Histories } from '../life/history/read.ts';
import { lastChanged } from '../article/changes/timeline.ts';
import { initiativeOf, type Initiative } from '../content-types/initiatives/initiative.ts';
import { goneAt, listedAsGone, type Gone } from '../life/ledger/gone.ts';
import type { GoneData } from '../content-types/gone/schema.ts';
import { knownAt, type Ledger } from '../life/ledger/ledger.ts';
import type { Addressee } from '../outputs/addresses/moved.ts';
import { publishedAddresses } from '../life/ledger/read.ts';
import { municipalityOf, type Municipality } from '../content-types/municipalities/municipality.ts';
import type { Person } from '../content-types/people/person.ts';
import { contentFolder } from '../file/content-folder.ts';
import { releaseAddress } from '../content-types/releases/address.ts';
import { relatedTo } from './related.ts';
import { newestFirst, publicRelease, type Release } from '../content-types/releases/release.ts';
import { statusOf } from '../content-types/releases/status.ts';
import type { Settings } from '../content-types/settings/schema.ts';

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
  /** Where the standing pages are and have been; `standingPages` gives them to be drawn. */
  standing: readonly Addressee[];
  /** What has been taken away for good, newest first. */
  gone: readonly Gone[];
  /** Every address that has ever been published, up to this moment. */
  published: Ledger;
  /** What the public has seen of each readable release until now; undefined where Git cannot tell. */
  histories: Histories | undefined;
  /** Names that were taken out on request: when, and of what. */
  erasures: Erasures;
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
  const [settings, releases, initiatives, municipalities, people, pages, gone, ledger] = await Promise.all([
    getEntry('settings', 'settings'),
    getCollection('releases'),
    getCollection('initiatives'),
    getCollection('municipalities'),
    getCollection('people'),
    getCollection('pages'),
    getEntry('gone', 'gone'),
    publishedAddresses(contentFolder(process.cwd())),
  ]);
  if (!settings) throw new Error('content/settings.yaml could not be read: mend what the terminal says about it.');
  const now = clock();
  const removed = gone?.data.fields.gone ?? [];
  const isThere = stillThere(removed, now);
  const published = knownAt(ledger, now);
  const visible = releases.flatMap((entry) => publicRelease(entry, now) ?? []).sort(newestFirst);
  const kept = visible.filter(isThere);
  const known = new Map(people.map(({ id, data }) => [id, { ...data.fields, id }]));
  const { opened } = settings.data.fields;
  const erasures = await readErasures(contentFolder(process.cwd()));
  const isGone = (id: string) => !isThere({ address: releaseAddress(id) });
  const asked = { clock: now, opened, people: known, isGone, formerly: formerContents(erasures) };
  const histories = await openHistories(contentFolder(process.cwd()), kept, asked);
  const readable = kept.map((release) => withHistory(release, histories));
  const listed = readable.filter(({ status }) => status === 'published');
  const chosen = settings.data.fields.featured.flatMap((id) => listed.find((release) => release.id === id) ?? []);
  const pursued = initiatives.map((entry) => initiativeOf(entry, now));
  const places = municipalities.map(municipalityOf);
  const standing = pages.map(({ id, data: { title, aliases } }) => ({ address: `/${id}/`, title, aliases }));
  return {
    clock: now,
    settings: settings.data.fields,
    releases: listed,
    readable,
    featured: chosen.length > 0 ? chosen : listed.slice(0, 1),
    initiatives: pursued.filter(isThere).sort(byTitle),
    municipalities: places.filter(isThere).sort(byTitle),
    standing: standing.filter(isThere),
    gone: goneAt(removed, [...visible, ...pursued, ...places, ...standing], published, now),
    published,
    people: known,
    histories,
    erasures,
  };
}

/** With Git, it is known when a text was changed without a word about it. */
function withHistory(release: Release, histories: Histories | undefined): Release {
  const history = histories?.get(release.id);
  const changed = history && lastChanged(history);
  return changed && changed > release.updatedAt ? { ...release, updatedAt: changed } : release;
}

/** Whether what has an address has not been taken away for good. */
function stillThere(removed: readonly GoneData[], now: Date): (one: { address: string }) => boolean {
  const addresses = listedAsGone(removed, now);
  return ({ address }) => !addresses.has(address);
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'da');
}

/** A release that staff have given a press link to, as it will be read, or is. */
export interface PressView {
  /** The link's key. */
  secret: string;
  release: Release;
  /** Whether the release is out: then its link leads to its page. */
  out: boolean;
}

/**
 * The releases that press links lead to: those that wait for their time, and those that are out. A link to a draft or to
 * what is withdrawn leads nowhere. They are asked for apart from the newsroom, so that no page shows one by mistake: what
 * waits may leave the build only sealed (`src/outputs/press-view/`).
 */
export async function pressViews({ clock, releases, gone }: Newsroom): Promise<PressView[]> {
  const entries = await getCollection('releases');
  return entries.flatMap((entry): PressView[] => {
    const { pressKey: secret, ...fields } = entry.data.fields;
    if (secret === undefined) return [];
    const listed = releases.find(({ id }) => id === entry.id);
    if (listed) return [{ secret, release: listed, out: true }];
    const waiting = statusOf(fields, clock) === 'scheduled' && publicRelease(entry, fields.publishAt);
    const isGone = waiting && gone.some(({ addresses }) => addresses.includes(waiting.address));
    return waiting && waiting.status === 'published' && !isGone ? [{ secret, release: waiting, out: false }] : [];
  });
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

/** The standing pages (about, accessibility, privacy), by name. Web staff write them; they have no embargo. */
export async function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  const [pages, gone] = await Promise.all([getCollection('pages'), getEntry('gone', 'gone')]);
  const isThere = stillThere(gone?.data.fields.gone ?? [], clock());
  return pages.filter(({ id }) => isThere({ address: `/${id}/` })).sort((a, b) => byTitle(a.data, b.data));
}

/** A standing page as a component to place. */
export async function drawStandingPage(page: CollectionEntry<'pages'>) {
  return (await render(page)).Content;
}
