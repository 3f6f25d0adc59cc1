import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { dateAndTime, isoMoment } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import type { Picture } from '../../media/picture.ts';
import { toHtml } from '../../mdx/output.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { shareText } from '../../text/da/share.ts';
import { makeAbsolute } from './absolute.ts';
import type { FeedFile } from './item.ts';

const { feed: text } = shareText;

/**
 * All that a release says, as HTML that can stand alone: what has been changed since (newest first), lead, picture,
 * text, files and sources.
 * @param body the drawn text
 * @param picture the picture at the top, if it has one
 * @param page the release's whole address
 */
export function fullText(
  release: Release,
  body: Root,
  picture: Picture | undefined,
  attachments: readonly FeedFile[],
  page: string,
): string {
  const tree = h(null, [
    ...release.notes.map(drawNote),
    h(
      'p',
      h('strong', [release.dateline ? `${release.dateline.toLocaleUpperCase('da')}: ` : '', typography(release.lead)]),
    ),
    ...(release.image && picture ? [drawPicture(release.image, picture)] : []),
    ...(body.children as ElementContent[]),
    ...drawList(text.attachments, attachments),
    ...drawList(text.sources, release.sources),
  ]);
  makeAbsolute(tree, page);
  return toHtml(tree);
}

function drawNote({ at, kind, text: explanation }: Release['notes'][number]): ElementContent {
  const when = h('time', { dateTime: isoMoment(at) }, dateAndTime(at));
  return h('p', [h('strong', [`${text.note[kind]} `, when, ':']), ` ${typography(explanation)}`]);
}

function drawPicture(
  image: NonNullable<Release['image']>,
  { src, srcset, sizes, width, height }: Picture,
): ElementContent {
  const caption = [image.caption && typography(image.caption), text.photo(image.credit)].filter(Boolean).join(' ');
  return h('figure', [
    h('img', { src, srcSet: srcset, sizes, width, height, alt: image.decorative ? '' : typography(image.alt) }),
    h('figcaption', caption),
  ]);
}

function drawList(
  title: string,
  entries: readonly { title: string; address?: string | undefined }[],
): ElementContent[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ title, address }) =>
    h('li', address ? h('a', { href: address }, typography(title)) : typography(title)),
  );
  return [h('h2', title), h('ul', items)];
}
