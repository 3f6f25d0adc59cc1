import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { dateAndTime, isoMoment } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import { creditWords } from '../../media/credit.ts';
import type { Picture } from '../../media/picture.ts';
import { toHtml } from '../../mdx/output.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { factsOf, linkListsOf, type LinkList } from '../../content-types/releases/seen.ts';
import { shareText } from '../../text/da/share.ts';
import { makeAbsolute } from './absolute.ts';

const { feed: text } = shareText;

/**
 * All that a release says, as HTML that can stand alone: what has been changed since (newest first), lead, facts,
 * picture, text, files and sources.
 * @param body the drawn text
 * @param picture the picture at the top, if it has one
 * @param page the release's whole address
 */
export function fullText(release: Release, body: Root, picture: Picture | undefined, page: string): string {
  const tree = h(null, [
    ...release.notes.map(drawNote),
    h(
      'p',
      h('strong', [release.dateline ? `${release.dateline.toLocaleUpperCase('da')}: ` : '', typography(release.lead)]),
    ),
    ...drawFacts(release),
    ...(release.image && picture ? [drawPicture(release.image, picture)] : []),
    ...(body.children as ElementContent[]),
    ...linkListsOf(release).flatMap(drawList),
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
  const caption = [image.caption, creditWords(image)].flatMap((words) => (words ? typography(words) : [])).join(' ');
  return h('figure', [
    h('img', { src, srcSet: srcset, sizes, width, height, alt: image.decorative ? '' : typography(image.alt) }),
    h('figcaption', caption),
  ]);
}

function drawFacts(release: Release): ElementContent[] {
  return factsOf(release).map(({ name, text }) => h('p', [h('strong', `${name}:`), ` ${typography(text)}`]));
}

function drawList({ name, entries }: LinkList): ElementContent[] {
  const items = entries.map(({ title, address, file }) => {
    const href = address ?? file;
    return h('li', href ? h('a', { href }, typography(title)) : typography(title));
  });
  return [h('h2', name), h('ul', items)];
}
