import { longDate } from '../danish/dates.ts';
import { changesAddress } from '../life/history/address.ts';
import { lastReplaced } from '../life/history/files.ts';
import { knownSince } from '../life/history/dates.ts';
import type { HistoryEvent } from '../life/history/events.ts';
import { attachmentLabel } from '../media/attachment.ts';
import { pictureOf } from '../media/picture.ts';
import { toHtml } from '../mdx/output.ts';
import { replacementOf } from '../newsroom/replacement.ts';
import type { Newsroom } from '../newsroom/type.ts';
import { historyText } from '../text/da/history.ts';
import { drawWith, readTextOf } from './draw.ts';
import { markQuotes } from './quotes/mark.ts';
import { publicPeople } from './quotes/by-person.ts';
import { quotesOfBody } from './quotes/of-body.ts';
import type { Release } from '../content-types/releases/release.ts';
import { labelled, viewIn, type ReleaseView } from './view.ts';

/** All that a public release's article shows, from the newsroom and its files. */
export async function publicView(
  newsroom: Newsroom,
  release: Release,
  translations: readonly Release[],
): Promise<ReleaseView> {
  const history = newsroom.histories?.get(release.id);
  const body = await readTextOf(release.file);
  const [text, picture, lists] = await Promise.all([
    drawWith(newsroom, body, release),
    release.image && pictureOf(release.image.file),
    labelled(release, async (file) =>
      [await attachmentLabel(file), ...replacement(history?.events ?? [], file)].join(', '),
    ),
  ]);
  const view = viewIn(newsroom, release, text);
  if (release.status === 'published') markQuotes(text, quotesOfBody(newsroom, release, body));
  const pages = new Map((await publicPeople(newsroom)).map(({ person, address }) => [person.id, address]));
  return {
    ...view,
    people: view.people.map((person) => ({ ...person, address: pages.get(person.id) })),
    html: toHtml(text),
    picture,
    lists,
    translations,
    changes: history && {
      address: changesAddress(release.id),
      versions: history.versions.length,
      since: knownSince(history),
    },
    replacement: replacementOf(newsroom, release),
  };
}

/** That readers were once given another file, and when. */
function replacement(events: readonly HistoryEvent[], file: string): string[] {
  const at = lastReplaced(events, file);
  return at ? [historyText.replacedAt(longDate(at))] : [];
}
