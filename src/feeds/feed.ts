import type { Newsroom } from '../newsroom.ts';
import { releasesOf } from '../newsroom.ts';
import type { Release } from '../releases/release.ts';
import { shareText } from '../text/da/share.ts';
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
  releases: readonly Release[];
}

const newest = 50;

/**
 * A feed's title, addresses and newest fifty releases. Drafts, scheduled and withdrawn releases are not among them.
 * @throws when there is no such initiative or municipality
 */
export function channelOf(newsroom: Newsroom, subject: Subject): Channel {
  const { path, title, description } = describe(newsroom, subject);
  const absolute = (address: string) => new URL(address, newsroom.settings.address).href;
  const { rss, json } = feedsOf(path);
  const releases = subject === 'all' ? newsroom.releases : releasesOf(newsroom, subject);
  return {
    title,
    description,
    page: absolute(path),
    rss: absolute(rss),
    json: absolute(json),
    releases: releases.slice(0, newest),
  };
}

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
