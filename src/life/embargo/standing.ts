import { isPublic, statusOf } from '../../content-types/releases/status.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';

/** What the public site shows of a release. */
export interface SiteShows {
  /** The moment that the site was made for. */
  built: Date;
  /** Whether it shows the release as it is saved, another text of it, or nothing. */
  text: 'same' | 'another' | 'nothing';
}

/** What is known of a release beside its fields. */
interface Beside {
  /** What the public site shows; undefined when it does not tell. */
  site: SiteShows | undefined;
  /** Whether a draft of it is kept beside what is saved. */
  changed?: boolean;
  /** Whether it is listed as gone for good. */
  gone?: boolean;
}

/** Where a release is as the public sees it. */
export interface PublicStanding {
  /**
   * `late`: its time has come and no site has been made since. `building`: what is saved is not what is out, and the next
   * site shows it. `unknown`: it is to be out, and the site does not tell whether it is.
   */
  kind: 'draft' | 'scheduled' | 'late' | 'building' | 'out' | 'withdrawn' | 'removed' | 'unknown';
  /** When it is or was to be out. */
  at: Date;
  /** Whether the public can read some text of it now. */
  visible: boolean;
  /** Whether there are changes beside it that are not published. */
  changed: boolean;
}

/**
 * The one judge of what a release's status is, from its fields, the clock and what the public site shows.
 * @param release as it is saved where the site is built from
 */
export function standingOf(
  release: Pick<ReleaseData, 'draft' | 'publishAt' | 'withdrawn'>,
  clock: Date,
  { site, changed = false, gone = false }: Beside,
): PublicStanding {
  const status = statusOf(release, clock);
  const at = release.publishAt;
  const visible = site !== undefined && site.text !== 'nothing';
  const standing = (kind: PublicStanding['kind']): PublicStanding => ({ kind, at, visible, changed });
  if (gone) return standing(visible ? 'building' : 'removed');
  if (!isPublic(status)) return standing(visible ? 'building' : status === 'draft' ? 'draft' : 'scheduled');
  if (!site) return standing('unknown');
  if (site.text === 'nothing') return standing(site.built < at ? 'late' : 'building');
  // A withdrawal whose moment came after the site was made is not shown yet, though the text is the same.
  const { withdrawn } = release;
  const behind = withdrawn !== undefined && withdrawn.at <= clock && withdrawn.at > site.built;
  if (site.text === 'another' || behind) return standing('building');
  return standing(status === 'withdrawn' ? 'withdrawn' : 'out');
}
