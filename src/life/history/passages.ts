import type { Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { dateAndTime } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import { creditWords } from '../../media/credit.ts';
import { toText } from '../../mdx/output.ts';
import type { ReleaseData, ReleaseImage } from '../../content-types/releases/schema.ts';
import { factsOf, linkListsOf, type ReleasePart } from '../../content-types/releases/seen.ts';

/** One paragraph, line or item of what readers see. */
export interface Passage {
  part: ReleasePart;
  text: string;
}

/**
 * All that readers see of a release as text, in the order of the page. Whom it is about, whom to call and what to read
 * next are not its text; neither is how it is marked up.
 * @param body its drawn text
 */
export function passagesOf(fields: ReleaseData, body: Root): Passage[] {
  const { title, publishAt, dateline, lead, image } = fields;
  const of = (part: ReleasePart, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? { part, text: typography(text) } : []));
  return [
    ...of('title', title),
    ...of('publishAt', dateAndTime(publishAt)),
    ...of('dateline', dateline),
    ...of('lead', lead),
    ...factsOf(fields).flatMap(({ part, text }) => of(part, text)),
    ...of('image', ...(image ? pictureLines(image) : [])),
    ...paragraphsOf(body).map((text): Passage => ({ part: 'body', text })),
    ...linkListsOf(fields).flatMap(({ part, entries }) => of(part, ...entries.map(({ title }) => title))),
  ];
}

/** What is said of the picture at the top. */
export function pictureLines({ alt, decorative, caption, credit, licence }: ReleaseImage) {
  return [decorative ? '' : alt, caption ?? '', creditWords({ credit, licence })].filter((line) => line !== '');
}

/** A text's paragraphs, items and rows. Where a line breaks in the file is no matter of the reader's. */
function paragraphsOf(body: Root): string[] {
  const tree = structuredClone(body);
  visit(tree, (node: Nodes) => {
    if (node.type === 'element' && node.tagName === 'pre') return SKIP;
    if (node.type === 'text') node.value = node.value.replace(/[ \t\n]+/g, ' ');
    return undefined;
  });
  return toText(tree)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
