import { stat } from 'node:fs/promises';
import { typography } from '../../danish/typography.ts';
import { mediaPath } from '../../media/files.ts';
import { pictureOf } from '../../media/picture.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { drawText } from '../../article/draw.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import { pictureOfRelease } from '../share/picture/picture.ts';
import { isGone, type FeedEntry } from './feed.ts';
import { fullText } from './full-text.ts';
import { feedItem, type FeedFile, type FeedItem } from './item.ts';
import { mediaType } from '../../media/types.ts';
import { goneItem, withdrawnItem } from './retractions.ts';

/** Entries as feed items, the releases' texts read and drawn. A release in several feeds is drawn once. */
export function drawItems(newsroom: Newsroom, entries: readonly FeedEntry[]): Promise<FeedItem[]> {
  return Promise.all(
    entries.map((entry) => {
      if (isGone(entry)) return goneItem(newsroom, entry);
      if (entry.status === 'withdrawn') return withdrawnItem(newsroom, entry);
      const before = drawn.get(entry) ?? drawItem(newsroom, entry);
      drawn.set(entry, before);
      return before;
    }),
  );
}

/** By the release itself, which the newsroom makes anew when anything has changed. */
const drawn = new WeakMap<Release, Promise<FeedItem>>();

async function drawItem(newsroom: Newsroom, release: Release): Promise<FeedItem> {
  const { settings, initiatives } = newsroom;
  const [body, top, attachments] = await Promise.all([
    drawText(newsroom, release, { absolute: true }),
    release.image && pictureOf(release.image.file),
    Promise.all(offeredBy(release).map(attachment)),
  ]);
  const html = fullText(release, body, top, new URL(release.address, settings.address).href);
  const shared = pictureOfRelease(release);
  const picture =
    release.image && top
      ? { address: top.src, description: typography(release.image.alt) }
      : { address: shared.address, description: shared.description };
  return feedItem(
    release,
    { html, picture, attachments },
    settings,
    new Map(initiatives.map(({ id, title }) => [id, title])),
  );
}

async function attachment({ title, file }: { title: string; file: string }): Promise<FeedFile> {
  const { size } = await stat(mediaPath(file));
  return { address: file, title: typography(title), type: mediaType(file), size };
}
