import type { Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { dateAndTime } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import { creditLine } from '../../media/credit.ts';
import { toText } from '../../mdx/output.ts';
import type { PublicFields } from './written.ts';

/** Where in a release a piece of text stands. */
export type ReleasePart = 'title' | 'date' | 'dateline' | 'lead' | 'picture' | 'body' | 'attachments' | 'sources';

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
export function passagesOf(fields: PublicFields, body: Root): Passage[] {
  const { title, publishAt, dateline, lead, image, attachments, sources } = fields;
  const of = (part: ReleasePart, ...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? { part, text: typography(text) } : []));
  return [
    ...of('title', title),
    ...of('date', dateAndTime(publishAt)),
    ...of('dateline', dateline),
    ...of('lead', lead),
    ...of('picture', ...(image ? pictureLines(image) : [])),
    ...paragraphsOf(body).map((text): Passage => ({ part: 'body', text })),
    ...of('attachments', ...attachments.map(({ title }) => title)),
    ...of('sources', ...sources.map(({ title }) => title)),
  ];
}

/** What is said of the picture at the top. */
export function pictureLines({ alt, decorative, caption, credit, licence }: NonNullable<PublicFields['image']>) {
  const by = [credit && creditLine(credit), licence].filter(Boolean).map((line) => `${line}.`);
  return [decorative ? '' : alt, caption ?? '', by.join(' ')].filter((line) => line !== '');
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
