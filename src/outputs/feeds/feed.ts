import type { Gone } from '../../life/ledger/gone.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { releaseAt } from '../../content-types/releases/address.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { shareText } from '../../text/da/share.ts';
import { feedsOf } from './addresses.ts';

/** What a feed is about: everything, or one initiative or municipality by id. */
export type Subject = { initiative: string } | { municipality: string } | 'all';

/** A feed before its items are drawn. Addresses have a host. */
export interface Channel {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  page: string;
  rss: string;
  json: string;
  /** What it tells, newest first: releases, also those withdrawn, and those that are gone. */
  entries: readonly FeedEntry[];
}

/** What a feed tells: a release, or that one is gone. */
export type FeedEntry = Release | Gone;

/** Whether an entry only says that a release is gone. */
export const isGone = (entry: FeedEntry): entry is Gone => 'publishedAt' in entry;

const newest = 50;

/**
 * A feed's title, addresses and newest fifty entries. What has been withdrawn or is gone keeps its place among them, so
 * that whoever has it is told; of drafts and scheduled releases there is nothing.
 * @throws when there is no such initiative or municipality
 */
export function channelOf(newsroom: Newsroom, subject: Subject): Channel {
  const { path, title, description } = describe(newsroom, subject);
  const absolute = (address: string) => new URL(address, newsroom.settings.address).href;
  const { rss, json } = feedsOf(path);
  return {
    title,
    description,
    page: absolute(path),
    rss: absolute(rss),
    json: absolute(json),
    entries: entriesOf(newsroom, subject),
  };
}

function entriesOf({ readable, gone }: Newsroom, subject: Subject): FeedEntry[] {
  const own = subject === 'all' ? readable : readable.filter((release) => isAbout(release, subject));
  // A release whose file is deleted as well is told of in the feed of everything: what it was about is not known any more.
  const lost = gone.filter(
    ({ address, release }) =>
      releaseAt(address) !== undefined && (subject === 'all' || (release && isAbout(release, subject))),
  );
  return [...own.slice(0, newest), ...lost].sort((a, b) => timeOf(b) - timeOf(a)).slice(0, newest);
}

const timeOf = (entry: FeedEntry) => (isGone(entry) ? entry.publishedAt : entry.publishAt).getTime();

const isAbout = ({ initiatives, municipalities }: Release, subject: Exclude<Subject, 'all'>) =>
  'initiative' in subject ? initiatives.includes(subject.initiative) : municipalities.includes(subject.municipality);

function describe(
  { settings, initiatives, municipalities }: Newsroom,
  subject: Subject,
): { path: string; title: string; description: string } {
  const { name, publisher } = settings;
  const text = shareText.feed;
  if (subject === 'all') {
    return { path: '/nyheder/', title: text.all(name), description: text.allDescription(name, publisher.name) };
  }
  if ('initiative' in subject) {
    const { address, title, summary } = find(initiatives, subject.initiative);
    return {
      path: address,
      title: text.initiative(name, title),
      description: text.initiativeDescription(title, summary),
    };
  }
  const { address, title } = find(municipalities, subject.municipality);
  return { path: address, title: text.municipality(name, title), description: text.municipalityDescription(title) };
}

function find<Known extends { id: string }>(all: readonly Known[], id: string): Known {
  const found = all.find((known) => known.id === id);
  if (!found) throw new Error(`There is no feed about ${id}.`);
  return found;
}
