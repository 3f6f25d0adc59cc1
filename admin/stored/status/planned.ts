import { standingOf, type PublicStanding } from '../../../src/life/embargo/standing.ts';
import { filePartsOf } from '../../../src/ground/file-parts.ts';
import type { StoredFile } from '../store.ts';

/** A release that is not out yet, or should be. */
export interface Planned {
  id: string;
  title: string;
  standing: PublicStanding;
}

/** What the site shows, by year. */
export interface SiteYears {
  built: Date;
  /** Version by id; undefined for a year that the site does not tell of. */
  versions: ReadonlyMap<string, Readonly<Record<string, string>> | undefined>;
}

/**
 * The releases of some files, and where each is. Only dates are read, by their lines: a file that cannot be read may be
 * why it is late. Whether the site shows the newest text is not asked of so many.
 * @param files of `content/releases/`, whole or cut to what lists show
 * @param isGone whether a release is listed as gone
 */
export function standingsIn(
  files: readonly StoredFile[],
  now: Date,
  site: SiteYears | undefined,
  isGone: (id: string) => boolean,
): Planned[] {
  return files.flatMap(({ path, text }) => {
    const id = path.replace(/^content\/releases\/|\.mdx$/g, '');
    const dated = datesIn(text);
    if (!dated) return [];
    const shown = site?.versions.get(id.slice(0, 4));
    const shows = site && shown && { built: site.built, text: id in shown ? ('same' as const) : ('nothing' as const) };
    const standing = standingOf(dated, now, { site: shows, gone: isGone(id) });
    return [{ id, title: dated.title ?? id, standing }];
  });
}

/** What is late, what the next site shows, and what is planned, each in the order of time. */
export function plannedAmong(releases: readonly Planned[]): Planned[] {
  const order: PublicStanding['kind'][] = ['late', 'building', 'scheduled'];
  const place = ({ standing }: Planned) => order.indexOf(standing.kind);
  return releases
    .filter((release) => place(release) >= 0)
    .sort((a, b) => place(a) - place(b) || a.standing.at.getTime() - b.standing.at.getTime());
}

/** A release's dates by its lines alone; undefined where no moment can be read. */
function datesIn(text: string) {
  const front = filePartsOf(text)?.fields ?? text;
  const line = (name: string, indent = '') =>
    new RegExp(`^${indent}${name}:[ \\t]*(["']?)(.*?)\\1[ \\t]*\\r?$`, 'm').exec(front)?.[2] || undefined;
  const moment = (written = '') => new Date(written.replace(' ', 'T'));
  const publishAt = moment(line('publishAt'));
  if (Number.isNaN(publishAt.getTime())) return undefined;
  const withdrawal = /^withdrawn:[ \t]*\r?\n(?:[ \t]+.*\n)*?[ \t]+at:[ \t]*["']?([^"'\r\n]+)/m.exec(front)?.[1];
  const at = moment(withdrawal);
  const withdrawn = Number.isNaN(at.getTime()) ? undefined : { at, reason: '' };
  return { title: line('title'), draft: line('draft') === 'true', publishAt, withdrawn };
}
