import { changesAddress } from '../history/address.ts';
import { knownSince } from '../history/timeline.ts';
import { attachmentLabel } from '../media/attachment.ts';
import { pictureOf } from '../media/picture.ts';
import { toHtml } from '../mdx/output.ts';
import type { Newsroom } from '../newsroom.ts';
import { drawText } from './draw.ts';
import type { Release } from './release.ts';
import { viewIn, type ReleaseView } from './view.ts';

/** All that a public release's article shows, from the newsroom and its files. */
export async function publicView(
  newsroom: Newsroom,
  release: Release,
  translations: readonly Release[],
): Promise<ReleaseView> {
  const [text, picture, attachments] = await Promise.all([
    drawText(newsroom, release),
    release.image && pictureOf(release.image.file),
    Promise.all(
      release.attachments.map(async ({ title, file }) => ({ title, file, label: await attachmentLabel(file) })),
    ),
  ]);
  const history = newsroom.histories?.get(release.id);
  return {
    ...viewIn(newsroom, release, text),
    html: toHtml(text),
    picture,
    attachments,
    translations,
    changes: history && {
      address: changesAddress(release.id),
      versions: history.versions.length,
      since: knownSince(history),
    },
    replacement: newsroom.readable.find(({ id }) => id === release.withdrawn?.replacedBy),
  };
}
