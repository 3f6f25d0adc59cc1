import { h } from 'hastscript';
import { dateAndTime, isoMoment } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import { feedsOf } from '../feeds/addresses.ts';
import type { Channel } from '../feeds/feed.ts';
import type { FeedItem } from '../feeds/item.ts';
import { tagUri } from '../feeds/tag-uri.ts';
import { toHtml } from '../../mdx/output.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { pictureOfNewsroom } from '../share/picture/picture.ts';
import { correctionsText } from '../../text/da/corrections.ts';
import { correctionAddress, correctionsOf, type Correction } from './correction.ts';
import { nameOf } from './name.ts';

/** How many corrections the feed tells. */
const newest = 50;

/** The feed of corrections before it is written, as `src/outputs/feeds/rss.ts` and `json-feed.ts` want it. */
export function correctionsChannel({ settings }: Pick<Newsroom, 'settings'>): Omit<Channel, 'entries'> {
  const absolute = (path: string) => new URL(path, settings.address).href;
  const { rss, json } = feedsOf('/rettelser/');
  return {
    title: correctionsText.feed(settings.name),
    description: correctionsText.description(settings.publisher.name),
    page: absolute('/rettelser/'),
    rss: absolute(rss),
    json: absolute(json),
  };
}

/** The newest corrections as items. Each has a name of its own, for ever. */
export function correctionItems(newsroom: Newsroom): FeedItem[] {
  const items = correctionsOf(newsroom)
    .slice(0, newest)
    .map((correction) => itemOf(newsroom, correction));
  // Two of the same moment on one release are two corrections all the same.
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, times);
    return times === 1 ? item : { ...item, id: `${item.id}-${times}` };
  });
}

function itemOf({ settings }: Newsroom, correction: Correction): FeedItem {
  const { at, kind, text } = correction;
  const address = new URL(correctionAddress(correction), settings.address).href;
  const picture = pictureOfNewsroom(settings);
  const what = correctionsText.kind[kind];
  const name = nameOf(correction);
  return {
    id: idOf(settings.feedAuthority, correction),
    // What is gone for good may be a file, which has no page that could say so.
    address: address.endsWith('/') ? address : new URL('/rettelser/', settings.address).href,
    title: `${what}: ${name}`,
    summary: typography(text),
    html: toHtml(
      h(null, [
        h('p', [
          h('strong', [`${what} `, h('time', { dateTime: isoMoment(at) }, dateAndTime(at)), ':']),
          ` ${typography(text)}`,
        ]),
        ...(kind === 'removal' ? [] : [h('p', h('a', { href: address }, name))]),
      ]),
    ),
    language: 'da',
    publishedAt: at,
    updatedAt: at,
    tags: [what],
    picture: { ...picture, address: new URL(picture.address, settings.address).href },
    attachments: [],
  };
}

/** The release's own name, with what became of it and when: it stays when the release moves or the words are polished. */
function idOf(authority: string, correction: Correction): string {
  const { at, kind } = correction;
  const of =
    correction.kind === 'removal'
      ? { address: correctionAddress(correction), aliases: correction.gone.also.filter((old) => old.endsWith('/')) }
      : correction.release;
  return `${tagUri(authority, of)}#${kind}-${at.toISOString()}`;
}
