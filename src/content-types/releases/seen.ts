import { z } from 'astro/zod';
import { dateAndTime } from '../../danish/dates.ts';
import { sights, type Seen } from '../../ground/seen.ts';
import { coreOf, leavesOf } from '../../ground/shape.ts';
import { releaseSchema, type ReleaseData } from './schema.ts';

/** A part of what readers see of a release: a field, or the text that stands under the fields. */
export type ReleasePart = keyof ReleaseData | 'body';

const fields = Object.entries(releaseSchema.shape) as [keyof ReleaseData, z.core.$ZodType][];

/** Fields with a place of their own at the top of the page, in its order. */
const head: readonly ReleasePart[] = ['title', 'publishAt', 'dateline', 'lead'];

const seenAs = (...ways: readonly Seen[]) =>
  fields.flatMap(([name, type]) =>
    !head.includes(name) && ways.includes(sights.get(type)?.as ?? 'never') ? [name] : [],
  );

const facts = seenAs('text', 'moment');
const linked = seenAs('links');

/** All that a release says, in the order of its page: each of these is compared when it changes. */
export const parts: readonly ReleasePart[] = [...head, ...facts, ...seenAs('picture'), 'body', ...linked];

/** What readers are told that a part is: `Manchet`. */
export function partName(part: ReleasePart): string {
  if (part === 'body') return 'Tekst';
  const type = releaseSchema.shape[part];
  return sights.get(type)?.label ?? z.globalRegistry.get(type)?.title ?? part;
}

/** Something a release says in a field of its own, under its lead. */
export interface Fact {
  part: ReleasePart;
  name: string;
  text: string;
}

/** The facts of a release: what its schema says is seen as text or as a moment, and has no other place on the page. */
export function factsOf(release: Partial<ReleaseData>): Fact[] {
  return facts.flatMap((part) => {
    const text = textOf(release[part]);
    return text === '' ? [] : [{ part, name: partName(part), text }];
  });
}

function textOf(value: unknown): string {
  if (value instanceof Date) return dateAndTime(value);
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : '';
}

/** A list of what a release offers or builds on. */
export interface LinkList {
  part: ReleasePart;
  name: string;
  /** `address` leads elsewhere, `file` is one of the media library; a source may have neither. */
  entries: readonly { title: string; address?: string; file?: string }[];
}

/** The lists of links under a release's text, none of them empty. */
export function linkListsOf(release: Partial<ReleaseData>): LinkList[] {
  return linked.flatMap((part) => {
    const items: readonly unknown[] = Array.isArray(release[part]) ? release[part] : [];
    const item = coreOf(releaseSchema.shape[part]);
    if (items.length === 0 || !(item instanceof z.ZodObject)) return [];
    return { part, name: partName(part), entries: items.map((values) => entryOf(item, Object(values))) };
  });
}

function entryOf(item: z.ZodObject, values: object): LinkList['entries'][number] {
  const leaves = leavesOf(item, values);
  const of = (as: Seen) => leaves.find(({ field }) => sights.get(field)?.as === as)?.value;
  const [title, address, file] = [of('text'), of('link'), of('file')];
  return {
    title: String(title ?? ''),
    ...(typeof address === 'string' && { address }),
    ...(typeof file === 'string' && { file }),
  };
}

/** The files that a release offers, each under its title. */
export function offeredBy(release: Partial<ReleaseData>): { title: string; file: string }[] {
  return linkListsOf(release).flatMap(({ entries }) =>
    entries.flatMap(({ title, file }) => (file === undefined ? [] : [{ title, file }])),
  );
}

/** The files of the media library that a release's fields show or offer, by address. */
export function filesOf(release: object): string[] {
  return [...new Set(textsSeenAs('file', release).map(({ text }) => text))];
}

/** A text in a release's fields, and where it stands: `['notes', 0, 'text']`. */
export interface FieldText {
  path: readonly (string | number)[];
  text: string;
}

/** Every text in a release's fields that readers see in one way, in the schema's order. */
export function textsSeenAs(as: Seen, release: object): FieldText[] {
  return leavesOf(releaseSchema, release).flatMap(({ path, field, value }) =>
    typeof value === 'string' && sights.get(field)?.as === as ? [{ path, text: value }] : [],
  );
}
