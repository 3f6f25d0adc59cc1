import { isoDay, longDay } from '../danish/dates.ts';
import type { Initiative } from '../content-types/initiatives/initiative.ts';
import type { Settings } from '../content-types/settings/schema.ts';
import { oldNewsText } from '../text/da/old-news.ts';
import type { Release } from '../content-types/releases/release.ts';

/** What a release is about, or mentions, that has ended since it was published. */
export interface Ended {
  /** As readers see it. */
  sentence: string;
  /** Where they can read what holds now. An initiative is linked to beside the text. */
  link: string | undefined;
}

interface Endings {
  clock: Date;
  settings: Pick<Settings, 'ended'>;
  initiatives: readonly Pick<Initiative, 'id' | 'title' | 'to'>[];
}

/**
 * The initiatives of a release that have ended since, then the laws and schemes among the settings' that it mentions.
 * @param text all that the release says, as plain text
 */
export function endedSince({ clock, settings, initiatives }: Endings, release: Release, text: string): Ended[] {
  const [then, today] = [isoDay(release.publishAt), isoDay(clock)];
  const own = initiatives.flatMap(({ id, title, to }) =>
    // Its last day is still a day of the initiative.
    to !== undefined && then <= to && to < today && release.initiatives.includes(id)
      ? { sentence: oldNewsText.initiative(title, longDay(to)), link: undefined }
      : [],
  );
  const laws = endedBy(settings.ended, clock).flatMap(({ name, at, text: own, mentions, link }) =>
    then < at && (mentions.length > 0 ? mentions : [name]).some((words) => isMentioned(words, text))
      ? { sentence: own ?? oldNewsText.law(name, longDay(at)), link }
      : [],
  );
  return [...own, ...laws];
}

/** What has ended at a moment, by the settings. Pages that tell of it must be drawn anew when that changes. */
export function endedBy(ended: Settings['ended'], clock: Date): Settings['ended'] {
  return ended.filter(({ at }) => at <= isoDay(clock));
}

/** The endings that Danish nouns take: of gender, number and the definite form, with or without the genitive's s. */
const endings = '(?:e?n|e?t|e?r|e?rne|ne|e)?s?';

/** Whether some words stand in a text, as whole words in any inflection of the last. */
export function isMentioned(words: string, text: string): boolean {
  const pattern = words.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${endings}(?![\\p{L}\\p{N}])`, 'iu').test(
    text.replaceAll('\u00AD', ''),
  );
}
