import { typography } from '../../danish/typography.ts';
import { kinds } from '../../content-types/releases/kinds.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { Settings } from '../../content-types/settings/schema.ts';
import { tagUri } from './tag-uri.ts';

/** A file that readers may fetch. */
export interface FeedFile {
  /** With host. */
  address: string;
  title: string;
  /** `application/pdf` */
  type: string;
  /** In bytes. */
  size: number;
}

/** A release as both feeds tell it. Every address in it has a host. */
export interface FeedItem {
  id: string;
  address: string;
  title: string;
  summary: string;
  /** The whole text as HTML. */
  html: string;
  language: string;
  publishedAt: Date;
  updatedAt: Date;
  /** The names of its initiatives, then its kind. */
  tags: string[];
  picture: { address: string; description: string };
  attachments: FeedFile[];
}

/** What an item holds beside the release's own fields. Addresses may lack the host. */
export interface Drawn {
  html: string;
  picture: FeedItem['picture'];
  attachments: FeedFile[];
}

/**
 * Tells a release as an item of a feed.
 * @param initiatives every initiative's name, by id
 */
export function feedItem(
  release: Release,
  { html, picture, attachments }: Drawn,
  { address, feedAuthority }: Pick<Settings, 'address' | 'feedAuthority'>,
  initiatives: ReadonlyMap<string, string>,
): FeedItem {
  const absolute = (path: string) => new URL(path, address).href;
  return {
    id: tagUri(feedAuthority, release),
    address: absolute(release.address),
    title: typography(release.title),
    summary: typography(release.lead),
    html,
    language: release.language,
    publishedAt: release.publishAt,
    updatedAt: release.updatedAt,
    tags: [...release.initiatives.flatMap((id) => initiatives.get(id) ?? []), kinds[release.kind]],
    picture: { ...picture, address: absolute(picture.address) },
    attachments: attachments.map((file) => ({ ...file, address: absolute(file.address) })),
  };
}
