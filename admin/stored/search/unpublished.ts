import { keyboardSpelling } from '../../../src/danish/spelling/spelling.ts';
import { longDate } from '../../../src/danish/dates.ts';
import { statusOf } from '../../../src/content-types/releases/status.ts';
import { filePartsOf } from '../../../src/ground/file-parts.ts';
import { splitFrontMatter } from '../../../src/ground/front-matter.ts';
import { isGroup } from '../../../src/ground/group.ts';
import type { StoredFile } from '../store.ts';
import { foundWords as words } from './words.ts';
import type { FoundRelease } from './found.ts';

/** How much is shown before and after the first word that was found. */
const around = 70;

/**
 * The releases among some files that hold every word that someone has typed, in any of their fields or in their text.
 * @param drafted the paths of those that are under way at a Git host
 */
export function findInFiles(
  files: readonly StoredFile[],
  typed: string,
  clock: Date,
  drafted: ReadonlySet<string> = new Set(),
): FoundRelease[] {
  const sought = typed.trim().split(/\s+/).map(keyboardSpelling).filter(Boolean);
  return files.flatMap((file) => {
    const { fields } = splitFrontMatter(file.text);
    const said = describe(file.path, fields, clock, drafted.has(file.path));
    const text = [...textsIn(fields).filter((one) => one !== said.title), bodyOf(file.text)].join(' ');
    const spelt = keyboardSpelling(`${said.title} ${text}`);
    if (!sought.every((word) => spelt.includes(word))) return [];
    return { ...said, excerpt: excerptOf(text.replace(/\s+/g, ' ').trim(), sought[0] ?? '') };
  });
}

function describe(path: string, fields: unknown, clock: Date, isDrafted: boolean): Omit<FoundRelease, 'excerpt'> {
  const id = path.slice('content/releases/'.length, -'.mdx'.length);
  const { title, publishAt, draft, withdrawn } = isGroup(fields) ? fields : {};
  const moment =
    typeof publishAt === 'string' && !Number.isNaN(Date.parse(publishAt)) ? new Date(publishAt) : undefined;
  const ended = isGroup(withdrawn) && typeof withdrawn['at'] === 'string' ? new Date(withdrawn['at']) : undefined;
  const known = {
    id,
    title: typeof title === 'string' && title !== '' ? title : id,
    date: moment ? longDate(moment) : '',
  };
  if (isDrafted) return { ...known, status: words.underReview };
  if (!isGroup(fields) || (!moment && draft !== true)) return { ...known, status: words.unreadable };
  const status = statusOf(
    {
      draft: draft === true,
      publishAt: moment ?? clock,
      withdrawn: ended && { at: ended, reason: '', replacedBy: undefined },
    },
    clock,
  );
  return { ...known, status: status === 'published' ? words.awaiting : words.status[status] };
}

/** The text under the fields; of a file that has none to be read, all of it. */
const bodyOf = (text: string): string => filePartsOf(text)?.body ?? text;

/** Every text in some fields, at any depth; no moments. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The words around the first that was found. */
function excerptOf(text: string, sought: string): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => keyboardSpelling(word).includes(sought));
  let from = Math.max(at, 0);
  for (let room = around; from > 0 && room > 0;) room -= (words[--from]?.length ?? 0) + 1;
  let to = Math.max(at, 0);
  for (let room = around; to < words.length && room > 0;) room -= (words[to++]?.length ?? 0) + 1;
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}
