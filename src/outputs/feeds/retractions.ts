import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { dateAndTime, isoMoment } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import type { Gone } from '../../life/ledger/gone.ts';
import { toHtml } from '../../mdx/output.ts';
import { replacementOf } from '../../newsroom/replacement.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { releaseAt } from '../../content-types/releases/address.ts';
import { kinds } from '../../content-types/releases/kinds.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { pictureOfNewsroom } from '../share/picture/picture.ts';
import { shareText } from '../../text/da/share.ts';
import type { FeedItem } from './item.ts';
import { tagUri } from './tag-uri.ts';

const { feed: text } = shareText;

/**
 * Tells those who have a release in their reader that it is withdrawn: the same item, with the reason in the text's place.
 * @throws when it is not withdrawn
 */
export function withdrawnItem(newsroom: Newsroom, release: Release): FeedItem {
  const { withdrawn } = release;
  if (!withdrawn) throw new Error(`${release.address} is not withdrawn.`);
  const replacement = replacementOf(newsroom, release);
  const absolute = (path: string) => new URL(path, newsroom.settings.address).href;
  return {
    ...retraction(newsroom, withdrawn, text.withdrawnAt, [
      ...(replacement
        ? [
            h('p', [
              `${text.replacedBy}: `,
              h('a', { href: absolute(replacement.address) }, typography(replacement.title)),
            ]),
          ]
        : []),
    ]),
    id: tagUri(newsroom.settings.feedAuthority, release),
    address: absolute(release.address),
    title: text.withdrawn(typography(release.title)),
    language: release.language,
    publishedAt: release.publishAt,
    tags: [kinds[release.kind]],
  };
}

/** Tells those who have a release in their reader that it is gone: the same item, with nothing of what it said. */
export function goneItem(newsroom: Newsroom, gone: Gone): FeedItem {
  const { address, also, release } = gone;
  const aliases = release?.aliases ?? also.filter((old) => old.endsWith('/'));
  return {
    ...retraction(newsroom, gone, text.goneAt, []),
    id: tagUri(newsroom.settings.feedAuthority, { address, aliases }),
    address: new URL(address, newsroom.settings.address).href,
    title: text.gone((releaseAt(address) ?? '').slice(0, 4)),
    language: 'da',
    publishedAt: gone.publishedAt,
    tags: [],
  };
}

function retraction(
  { settings }: Newsroom,
  { at, reason }: { at: Date; reason: string },
  what: string,
  ways: ElementContent[],
) {
  const when = h('time', { dateTime: isoMoment(at) }, dateAndTime(at));
  const picture = pictureOfNewsroom(settings);
  return {
    summary: typography(reason),
    html: toHtml(h(null, [h('p', [h('strong', [`${what} `, when, ':']), ` ${typography(reason)}`]), ...ways])),
    updatedAt: at,
    picture: { ...picture, address: new URL(picture.address, settings.address).href },
    attachments: [],
  } satisfies Partial<FeedItem>;
}
