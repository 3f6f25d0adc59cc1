import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { Settings } from '../../content-types/settings/schema.ts';
import type { Channel } from './feed.ts';
import type { FeedItem } from './item.ts';
import { allowedInXml, xmlElement, escapeXml } from './xml.ts';

/** The name under which Atom's elements stand in the feed; others are named likewise. */
const xmlns = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * Writes a feed as RSS 2.0 with the whole text in `content:encoded` (RSS 2.0 at rssboard.org; RSS Advisory Board's best
 * practices: a `self` link, ids that are no addresses, no mail addresses of persons).
 * @param all the title and whole address of the feed of all releases, given when this one is a part of it
 */
export function writeRss(
  { title, description, page, rss }: Omit<Channel, 'entries'>,
  items: readonly FeedItem[],
  { publisher }: Pick<Settings, 'publisher'>,
  all?: { title: string; address: string },
): Promise<string> {
  const changed = Math.max(...items.map(({ updatedAt }) => updatedAt.getTime()));
  return getRssString({
    title: allowedInXml(title),
    description: allowedInXml(description),
    site: page,
    xmlns: { ...xmlns },
    items: items.map((item) => writeItem(item, publisher.name, all)),
    customData: [
      xmlElement('atom:link', '', { href: rss, rel: 'self', type: 'application/rss+xml' }),
      xmlElement('language', 'da'),
      xmlElement('copyright', publisher.name),
      xmlElement('docs', 'https://www.rssboard.org/rss-specification'),
      ...(items.length > 0 ? [xmlElement('lastBuildDate', new Date(changed).toUTCString())] : []),
    ].join(''),
  });
}

function writeItem(
  item: FeedItem,
  publisher: string,
  all: { title: string; address: string } | undefined,
): RSSFeedItem {
  const { picture } = item;
  return {
    title: allowedInXml(item.title),
    link: item.address,
    // Readers take a description for HTML, so that text must be written as HTML.
    description: escapeXml(item.summary),
    content: allowedInXml(item.html),
    pubDate: item.publishedAt,
    categories: item.tags.map(allowedInXml),
    ...(all && { source: { title: allowedInXml(all.title), url: all.address } }),
    customData: [
      xmlElement('guid', item.id, { isPermaLink: 'false' }),
      xmlElement('dc:creator', publisher),
      xmlElement('dc:language', item.language),
      ...(item.updatedAt > item.publishedAt ? [xmlElement('atom:updated', item.updatedAt.toISOString())] : []),
      `<media:content url="${escapeXml(picture.address)}" medium="image">`,
      `${xmlElement('media:description', picture.description)}</media:content>`,
    ].join(''),
  };
}
