import type { Paragraph, Root, RootContent } from 'mdast';
import { placeBefore, withoutPlace } from './place.ts';
import { dayOfLine, isOfPage } from './page-lines.ts';
import { isBold, isSame, seenText } from './seen-text.ts';

/** What stands in the form already; empty where nothing does. */
export interface HeldFields {
  title: string;
  lead: string;
  dateline: string;
}

/** A pasted release, sorted. */
export interface SortedRelease {
  /** What was found for the fields that are empty. `day` is `2017-06-12`. */
  fields: { title?: string; lead?: string; dateline?: string; day?: string };
  /** Whether words say that the day is the release's: “Nyhed er fra …”. */
  isDayNamed: boolean;
  /** What is left for the text. */
  body: Root;
  /** All that is not in `body`, as it stood, in the order of the document. */
  takenOut: { what: 'title' | 'lead' | 'dateline' | 'day' | 'page'; words: string }[];
}

/** Lengths that the fields take (`src/content-types/releases/schema.ts`). */
const TITLE = { min: 5, max: 110 };
const LEAD = { min: 40, max: 400 };
/** At the top of a page, and at its foot, so many pieces may be a date. */
const TOP = 6;
const FOOT = 3;

/**
 * Sorts a whole release that was pasted as one text: its headline, lead, place and day into the fields that are empty,
 * and out of the text what stands in the fields, what stands twice, and what the page had around it. A text without a
 * headline keeps all but the page's own lines. Nothing is lost: what is taken out is listed.
 * @param tree from `fromHtml`; it is not changed
 */
export function sortRelease(tree: Root, held: HeldFields): SortedRelease {
  const fields: SortedRelease['fields'] = {};
  const takenOut: SortedRelease['takenOut'] = [];
  let isDayNamed = false;
  const take = (what: SortedRelease['takenOut'][number]['what'], node: RootContent | string) =>
    void takenOut.push({ what, words: typeof node === 'string' ? node : seenText(node) });

  const all = tree.children;
  let rest = all.filter((node, index) => {
    const lines = isLine(node) ? seenText(node).split('\n') : [];
    const whole = lines.join(' ');
    const found = index < TOP || index >= all.length - FOOT ? dayOfLine(whole) : undefined;
    if (found && (found.isNamed || index < TOP)) {
      if (found.isNamed && !isDayNamed) fields.day = found.day;
      isDayNamed ||= found.isNamed;
      fields.day ??= found.day;
      take('day', node);
      return false;
    }
    if (lines.length === 0 || ![whole, ...lines].some(isOfPage) || !(isOfPage(whole) || lines.every(isOfPage)))
      return true;
    take('page', node);
    return false;
  });

  const [first] = rest;
  const title = first && titleOf(first, rest[1], held.title);
  if (first && title !== undefined && rest.length > 1) {
    if (held.title === '') fields.title = title;
    rest = rest.filter((node, index) => {
      const isTitle = index === 0 || (index < TOP && isLine(node) && isSame(seenText(node), title));
      if (isTitle) take('title', node);
      return !isTitle;
    });
  }

  rest = rest.map((node, index) => {
    const place = index < 2 && node.type === 'paragraph' ? placeBefore(seenText(node)) : undefined;
    if (!place || node.type !== 'paragraph' || (held.dateline !== '' && !isSame(held.dateline, place.name)))
      return node;
    if (held.dateline === '') fields.dateline ??= place.name;
    take('dateline', place.written.trim());
    return withoutPlace(node, place.written.length);
  });

  const [opening, next] = rest;
  const lead = opening?.type === 'paragraph' && next ? leadOf(opening, held.lead, title !== undefined) : undefined;
  if (lead !== undefined) {
    if (held.lead === '') fields.lead = lead;
    rest = rest.filter((node, index) => {
      const isLead = index === 0 || (index < 4 && node.type === 'paragraph' && isSame(seenText(node), lead));
      if (isLead) take('lead', node);
      return !isLead;
    });
  }
  return { fields, isDayNamed, body: { type: 'root', children: rest }, takenOut };
}

const isLine = (node: RootContent) => node.type === 'paragraph' || node.type === 'heading';
const fits = ({ length }: string, { min, max }: { min: number; max: number }) => length >= min && length <= max;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A heading at the beginning, or a short line without a full stop over a longer paragraph. */
function titleOf(node: RootContent, next: RootContent | undefined, held: string): string | undefined {
  if (!isLine(node)) return undefined;
  const text = oneLine(seenText(node));
  if (held !== '') return isSame(text, held) ? text : undefined;
  const isOver = next?.type === 'paragraph' && seenText(next).length > text.length && !/[.:;,!–-]$|^[-–•]/.test(text);
  return fits(text, TITLE) && (node.type === 'heading' || isOver || isBold(node)) ? text : undefined;
}

/** The first paragraph under a headline, or one in bold. In a field it has no links, so that one with links stays. */
function leadOf(node: Paragraph, held: string, isUnderTitle: boolean): string | undefined {
  const text = oneLine(seenText(node));
  if (held !== '') return isSame(text, held) ? text : undefined;
  const hasMore = node.children.some(({ type }) => type === 'link' || type === 'footnoteReference');
  return fits(text, LEAD) && !hasMore && (isUnderTitle || isBold(node)) && !/^[-–] /.test(text) ? text : undefined;
}
