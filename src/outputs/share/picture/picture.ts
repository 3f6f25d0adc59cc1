import { longDate } from '../../../danish/dates.ts';
import { typography } from '../../../danish/typography.ts';
import { kinds } from '../../../content-types/releases/kinds.ts';
import type { Release } from '../../../content-types/releases/release.ts';
import type { Settings } from '../../../content-types/settings/schema.ts';
import { shareText } from '../../../text/da/share.ts';
import { cardSize } from './card.ts';

/** A share picture as pages and feeds refer to it. */
export interface SharePicture {
  /** Without host: `/delebilleder/2017/nyt-job.png`. */
  address: string;
  /** What it shows, for those who cannot see it. */
  description: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The picture shown where a release is shared. */
export function pictureOfRelease({ id, title, kind, publishAt }: Release): SharePicture {
  const description = shareText.picture.ofRelease(typography(title), kinds[kind], longDate(publishAt));
  return { address: `/delebilleder/${id}.png`, description, ...cardSize };
}

/** The picture shown where any other page is shared. */
export function pictureOfNewsroom({ name, tagline }: Pick<Settings, 'name' | 'tagline'>): SharePicture {
  return {
    address: '/delebilleder/nyhedsrum.png',
    description: shareText.picture.ofNewsroom(name, tagline),
    ...cardSize,
  };
}
