import { dateAndTime } from '../../danish/dates.ts';
import { filePartsOf } from '../../ground/file-parts.ts';
import { releaseAddress } from '../../content-types/releases/address.ts';
import { embargoText as text } from '../../text/da/embargo.ts';

/** When a release was to be out, as far as its file can be read. */
export interface Awaited {
  /** `2026/nyt-job` */
  id: string;
  /** From the project's root. */
  file: string;
  title: string | undefined;
  publishAt: Date;
}

/**
 * Reads when a release is to be out by its lines alone: what keeps a site from being built may be in the same file.
 * @returns undefined for a draft, and where no moment with an offset can be read
 */
export function awaitedIn(id: string, file: string, written: string): Awaited | undefined {
  const front = filePartsOf(written)?.fields ?? written;
  const line = (name: string) => new RegExp(`^${name}:[ \\t]*(["']?)(.*?)\\1[ \\t]*\\r?$`, 'm').exec(front)?.[2];
  const moment = line('publishAt') ?? '';
  const publishAt = new Date(moment.replace(' ', 'T'));
  const isMoment = /(?:Z|[+-]\d\d:\d\d)$/.test(moment) && !Number.isNaN(publishAt.getTime());
  return line('draft') === 'true' || !isMoment ? undefined : { id, file, title: line('title') || undefined, publishAt };
}

/**
 * The releases that were to be out and are not, the one that has waited longest first.
 * @param isOut whether something stands, or has stood, at an address
 */
export function lateReleases(
  releases: readonly Awaited[],
  isOut: (address: string) => boolean,
  clock: Date,
): Awaited[] {
  return releases
    .filter(({ id, publishAt }) => publishAt <= clock && !isOut(releaseAddress(id)))
    .sort((a, b) => a.publishAt.getTime() - b.publishAt.getTime() || a.id.localeCompare(b.id));
}

/** So many are named: in a newsroom that was never built, all of them are late. */
const most = 20;

/** What the end of a build that failed says of what is late; nothing when nothing is. */
export function lateMessage(late: readonly Awaited[]): string {
  if (late.length === 0) return '';
  const named = late
    .slice(0, most)
    .map(({ title, file, publishAt }) => `  ${dateAndTime(publishAt)}: ${title ? `»${title}«, ` : ''}${file}`);
  const more = late.length > most ? [`  ${text.late.more(late.length - most)}`] : [];
  return [text.late.heading(late.length), ...named, ...more].join('\n');
}
