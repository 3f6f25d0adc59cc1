import type { Root } from 'hast';
import { toText } from '../mdx/output.ts';
import type { Picture } from '../media/picture.ts';
import { monthsBetween } from '../danish/dates.ts';
import type { Initiative } from '../content-types/initiatives/initiative.ts';
import type { Municipality } from '../content-types/municipalities/municipality.ts';
import { contactsOfRelease } from './contacts.ts';
import type { Contact, Person } from '../content-types/people/person.ts';
import type { Settings } from '../content-types/settings/schema.ts';
import { linkListsOf, type LinkList } from '../content-types/releases/seen.ts';
import { endedSince, type Ended } from './ended.ts';
import type { Release } from '../content-types/releases/release.ts';

/** A list of links, its files with what is told of them before they are fetched. */
export interface LabelledList extends LinkList {
  entries: readonly (LinkList['entries'][number] & { label?: string })[];
}

/**
 * Tells of the files in a release's lists what is to be told.
 * @param labelOf what is told of one file
 */
export function labelled(release: Release, labelOf: (file: string) => Promise<string>): Promise<LabelledList[]> {
  return Promise.all(
    linkListsOf(release).map(async (list) => ({
      ...list,
      entries: await Promise.all(
        list.entries.map(async (entry) => (entry.file ? { ...entry, label: await labelOf(entry.file) } : entry)),
      ),
    })),
  );
}

/**
 * All that a release's article shows. The page gathers it from the newsroom and the disk, the desk's preview from what
 * is being written: the components between them ask nobody.
 */
export interface ReleaseView {
  release: Release;
  settings: Settings;
  /** The text as HTML. */
  html: string;
  /** The picture at the top. */
  picture: Picture | undefined;
  /** What it offers and builds on. A file's `label` is type and size, and when it was last replaced: `PDF, 1,4 MB`. */
  lists: readonly LabelledList[];
  translations: readonly Pick<Release, 'address' | 'language'>[];
  /** What holds instead of a withdrawn release. */
  replacement: Pick<Release, 'address' | 'title'> | undefined;
  initiatives: readonly Initiative[];
  /** The release's municipalities; none where the newsroom has only one, since it goes without saying. */
  municipalities: readonly Municipality[];
  contacts: readonly Contact[];
  /** The people that the text quotes, in the order they speak, with the address of their page where they have one. */
  people: readonly (Person & { address?: string | undefined })[];
  /** So old that the page must say so. */
  old: boolean;
  /** What it is about, or mentions, that has ended since. */
  ended: readonly Ended[];
  /** Where its changes are shown, in how many versions the text exists and since when; undefined where nobody knows. */
  changes: { address: string; versions: number; since: Date | undefined } | undefined;
}

/** What of the newsroom a release's article may need. */
export interface Around {
  clock: Date;
  settings: Settings;
  initiatives: readonly Initiative[];
  municipalities: readonly Municipality[];
  people: ReadonlyMap<string, Person>;
}

/**
 * The part of a view that follows from the release and the newsroom around it.
 * @param body its text, drawn
 */
export function viewIn(around: Around, release: Release, body: Root) {
  const { settings, initiatives, municipalities } = around;
  const own = municipalities.filter(({ id }) => release.municipalities.includes(id));
  return {
    release,
    settings,
    initiatives: initiatives.filter(({ id }) => release.initiatives.includes(id)),
    municipalities: municipalities.length > 1 ? own : [],
    contacts: contactsOfRelease(around, release),
    people: peopleIn(around, release),
    // Under a withdrawal they would say too little.
    old: release.status === 'published' && isOld(around, release),
    ended: release.status === 'published' ? endedSince(around, release, saidIn(release, body)) : [],
  } satisfies Partial<ReleaseView>;
}

const saidIn = ({ title, lead }: Release, body: Root) => [title, lead, toText(body)].join('\n');

/** The people that a release quotes, in the order they speak. */
export function peopleIn({ people }: Pick<Around, 'people'>, release: Release): Person[] {
  return [...new Set(release.people)].flatMap((id) => people.get(id) ?? []);
}

/** Whether a release is so old that its page must say so, by the settings' number of months. */
export function isOld({ clock, settings }: Pick<Around, 'clock' | 'settings'>, { publishAt }: Release): boolean {
  return monthsBetween(publishAt, clock) >= settings.oldAfterMonths;
}
