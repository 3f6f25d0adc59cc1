import { filePartsOf } from '../../ground/file-parts.ts';
import { readYaml, splitFrontMatter } from '../../ground/front-matter.ts';
import type { PersonDecision } from '../consent/people.ts';
import { dropField, dropItems } from './fields.ts';
import { findIn, type Sought } from '../names/find.ts';
import { apply, rewording } from '../names/replace.ts';
import { capitalised } from '../names/wording.ts';

/** What is agreed beside the words: it holds for every text. */
export interface Structure {
  wording: string;
  people: readonly PersonDecision[];
  /** Names and addresses that files had, and what they are called from now on. */
  renamed: ReadonlyMap<string, string>;
  /** Addresses that nothing leads from any more: old addresses of releases, sources' addresses. */
  dropped: ReadonlySet<string>;
}

/**
 * Brings a text in order with what is agreed: contacts and quotes of the person, names of files, addresses.
 * @param isEarlier an earlier state may keep its contacts, which its page does not show: for them alone none is touched
 */
export function restructure(text: string, structure: Structure, isEarlier = false): string {
  const { people, renamed, dropped } = structure;
  let written = text;
  if (!isEarlier && people.some(({ id }) => text.includes(id)))
    written = dropItems(written, ['contacts'], (item) => people.some(({ id }) => id === item));
  for (const person of people) written = requote(written, person, structure.wording);
  if ([...dropped].some((address) => text.includes(address))) {
    written = dropItems(written, ['aliases'], (item) => dropped.has(String(item)));
    written = dropAddresses(written, dropped);
  }
  for (const [from, to] of renamed) written = renameIn(written, from, to);
  return written;
}

/** A quote that took name and title from the person's file says them itself, or takes them from the file's new name. */
function requote(text: string, { id, stays, role }: PersonDecision, wording: string): string {
  return text.replace(/<Quote\b[^>]*>/g, (tag) => {
    const named = new RegExp(`\\bperson\\s*=\\s*(["'])${id}\\1`).exec(tag);
    if (!named) return tag;
    if (stays !== undefined) return tag.replace(named[0], `person="${stays}"`);
    const title = /\brole\s*=/.test(tag) ? '' : ` role="${role.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return tag.replace(named[0], `name="${capitalised(wording)}"${title}`);
  });
}

/** The addresses of sources, which stay by their titles; and what the list of what is gone says of them. */
function dropAddresses(text: string, dropped: ReadonlySet<string>): string {
  const isDropped = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'address' in item && dropped.has(String(item.address));
  const { fields } = filePartsOf(text) ? splitFrontMatter(text) : readYaml(text);
  const { sources, gone } = fields as { sources?: unknown; gone?: unknown };
  let written = text;
  if (Array.isArray(sources))
    sources.forEach((source, index) => {
      if (isDropped(source)) written = dropField(written, 'address', ['sources', index]);
    });
  if (Array.isArray(gone)) {
    gone.forEach((_, index) => {
      written = dropItems(written, ['gone', index, 'also'], (item) => dropped.has(String(item)));
    });
    written = dropItems(written, ['gone'], isDropped);
  }
  return written;
}

/** Puts a file's new name where the old one is meant: as an address or path, or alone where fields name others. */
function renameIn(text: string, from: string, to: string): string {
  if (!text.includes(from)) return text;
  const name = from.replace(/[.\\]/g, '\\$&');
  const isAlone = !from.includes('/');
  const pattern = isAlone
    ? new RegExp(
        `(?<=^[ \\t]*(?:- |[A-Za-z]+:[ \\t]+)["']?|^[A-Za-z]+: \\[(?:[^\\]\\n]*[ ,])?["']?)${name}(?=["']?[ \\t]*(?:$|[,\\]]))`,
        'gm',
      )
    : new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}-])`, 'gu');
  return text.replace(pattern, to);
}

/** The file of a person that stays for the sake of quotes: no phone, no mail, no spellings, and the wording for the name. */
export function anonymised(text: string, { role }: PersonDecision, wording: string, sought: Sought): string {
  const bare = ['phone', 'mail', 'spellings'].reduce((written, field) => dropField(written, field), text);
  const named = setField(setField(bare, 'name', capitalised(wording)), 'role', role);
  const hits = findIn(named, sought).filter(({ kind }) => kind === 'whole');
  return apply(
    named,
    hits.map((hit) => rewording(named, hit, wording)),
  );
}

const setField = (text: string, field: string, value: string): string =>
  text.replace(
    new RegExp(`^${field}:.*$`, 'm'),
    () => `${field}: ${/^[\p{L}][\p{L}\p{N} .,()-]*$/u.test(value) ? value : JSON.stringify(value)}`,
  );
