import { isoMoment } from '../../danish/dates.ts';
import type { Settings } from '../../content-types/settings/schema.ts';
import type { Channel } from './feed.ts';
import type { FeedItem } from './item.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), moments with Copenhagen's offset. */
export function writeJsonFeed(
  { title, description, page, json }: Omit<Channel, 'entries'>,
  items: readonly FeedItem[],
  { publisher }: Pick<Settings, 'publisher'>,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language: 'da',
    authors: [{ name: publisher.name, url: publisher.website }],
    items: items.map(writeItem),
  });
}

function writeItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.address,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    image: item.picture.address,
    date_published: isoMoment(item.publishedAt),
    date_modified: isoMoment(item.updatedAt),
    tags: item.tags,
    language: item.language,
    ...(item.attachments.length > 0 && {
      attachments: item.attachments.map(({ address, title, type, size }) => ({
        url: address,
        mime_type: type,
        title,
        size_in_bytes: size,
      })),
    }),
  };
}
