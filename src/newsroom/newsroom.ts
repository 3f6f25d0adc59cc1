import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { clock } from '../ground/clock.ts';
import { formerContents, readErasures } from '../life/erasure/traces.ts';
import { openHistories } from '../life/history/open.ts';
import { lastChanged } from '../life/history/dates.ts';
import type { Histories } from '../life/history/read.ts';
import { initiativeOf } from '../content-types/initiatives/initiative.ts';
import { goneAt, listedAsGone } from '../life/ledger/gone.ts';
import type { GoneData } from '../content-types/gone/schema.ts';
import { knownAt } from '../life/ledger/ledger.ts';
import { publishedAddresses } from '../life/ledger/read.ts';
import { municipalityOf } from '../content-types/municipalities/municipality.ts';
import { archiveOf, storedIn } from '../archive/handed-over.ts';
import { contentFolder } from '../ground/content-folder.ts';
import { releaseAddress } from '../content-types/releases/address.ts';
import { newestFirst, publicRelease, type Release } from '../content-types/releases/release.ts';
import { statusOf } from '../content-types/releases/status.ts';
import { standingPageAddress } from '../content-types/standing-pages/address.ts';
import type { Newsroom, PressView } from './type.ts';

/**
 * What was read, for as long as this module lives. That is as long as Astro's store does: both hang by modules that the
 * development server evaluates anew when content changes, and `src/archive/revision-loader.ts` counts a commit and the
 * clock as content.
 */
let opened: Promise<Newsroom> | undefined;

/**
 * Opens the newsroom. It is the one door: no other module reads collections, so nothing that is a draft or scheduled
 * can get out around it. Many may ask at once and all the time: it is read once, or again when the reading failed.
 * @throws when `content/settings.yaml` could not be read, or Git fails
 */
export function openNewsroom(): Promise<Newsroom> {
  return (opened ??= read().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));
}

async function read(): Promise<Newsroom> {
  const [{ settings, releases, initiatives, municipalities, people, gone }, pages, ledger] = await Promise.all([
    written(),
    getCollection('pages'),
    publishedAddresses(contentFolder(process.cwd())),
  ]);
  if (!settings) throw new Error('content/settings.yaml could not be read: mend what the terminal says about it.');
  const now = clock();
  const removed = gone?.data.fields.gone ?? [];
  const isThere = stillThere(removed, now);
  const published = knownAt(ledger, now);
  const visible = releases.flatMap((entry) => publicRelease(entry, now) ?? []).sort(newestFirst);
  const remaining = visible.filter(isThere);
  const known = new Map(people.map(({ id, data }) => [id, { ...data.fields, id }]));
  const { opened } = settings.data.fields;
  const erasures = await readErasures(contentFolder(process.cwd()));
  const isGone = (id: string) => !isThere({ address: releaseAddress(id) });
  const asked = { clock: now, opened, people: known, isGone, formerly: formerContents(erasures) };
  const histories = await openHistories(contentFolder(process.cwd()), remaining, asked);
  const readable = remaining.map((release) => withHistory(release, histories));
  const listed = readable.filter(({ status }) => status === 'published');
  const chosen = settings.data.fields.featured.flatMap((id) => listed.find((release) => release.id === id) ?? []);
  const pursued = initiatives.map((entry) => initiativeOf(entry, now));
  const places = municipalities.map(municipalityOf);
  const standing = pages.map(({ id, data: { title, aliases } }) => ({
    address: standingPageAddress(id),
    title,
    aliases,
  }));
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

/**
 * All that staff have written. A build takes it from the files, so that its code can be kept while they change; the
 * development server from Astro's store, which tells when they do.
 */
async function written() {
  if (import.meta.env.PROD) return storedIn(await archiveOf(process.cwd()));
  const [settings, releases, initiatives, municipalities, people, gone] = await Promise.all([
    getEntry('settings', 'settings'),
    getCollection('releases'),
    getCollection('initiatives'),
    getCollection('municipalities'),
    getCollection('people'),
    getEntry('gone', 'gone'),
  ]);
  return { settings, releases, initiatives, municipalities, people, gone };
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

/**
 * The releases that press links lead to: those that wait for their time, and those that are out. A link to a draft or to
 * what is withdrawn leads nowhere. They are asked for apart from the newsroom, so that no page shows one by mistake: what
 * waits may leave the build only sealed (`src/outputs/press-view/`).
 */
export async function pressViews({ clock, releases, gone }: Newsroom): Promise<PressView[]> {
  const { releases: entries } = await written();
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

/** The standing pages (about, accessibility, privacy), by name. Web staff write them; they have no embargo. */
export async function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  const [pages, { gone }] = await Promise.all([getCollection('pages'), written()]);
  const isThere = stillThere(gone?.data.fields.gone ?? [], clock());
  return pages
    .filter(({ id }) => isThere({ address: standingPageAddress(id) }))
    .sort((a, b) => byTitle(a.data, b.data));
}

/** A standing page as a component to place. */
export async function drawStandingPage(page: CollectionEntry<'pages'>) {
  return (await render(page)).Content;
}
