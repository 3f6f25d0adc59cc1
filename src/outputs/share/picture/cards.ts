import { dateParts } from '../../../danish/dates.ts';
import { typography } from '../../../danish/typography.ts';
import type { Newsroom } from '../../../newsroom/type.ts';
import { kinds } from '../../../content-types/releases/kinds.ts';
import type { Release } from '../../../content-types/releases/release.ts';
import type { Settings } from '../../../content-types/settings/schema.ts';
import { shareText } from '../../../text/da/share.ts';
import type { Card } from './card.ts';

/** What a release's share picture says. */
export function cardOfRelease(
  { settings, municipalities }: Pick<Newsroom, 'settings' | 'municipalities'>,
  release: Release,
): Card {
  const own = municipalities.filter(({ id }) => release.municipalities.includes(id));
  const [first, second] = own;
  const both = first && second ? `${first.place} og ${second.place}` : undefined;
  return {
    title: typography(release.title),
    label: kinds[release.kind],
    date: dateParts(release.publishAt),
    sender: settings.name,
    place:
      own.length > 2 ? shareText.picture.municipalities(own.length) : (both ?? first?.title ?? settings.publisher.name),
    colour: colourOf(settings),
  };
}

/** What the picture says that stands for the whole newsroom. */
export function cardOfNewsroom(settings: Settings): Card {
  return {
    title: settings.name,
    label: settings.tagline,
    sender: settings.publisher.name,
    place: new URL(settings.address).host,
    colour: colourOf(settings),
  };
}

/** White type stands on the colour for light pages, which is dark enough for that. */
function colourOf({ colour }: Settings): Card['colour'] {
  return { ground: colour.light, accent: colour.dark };
}
