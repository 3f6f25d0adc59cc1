import type { Body } from '../../../src/mdx/body.ts';
import { toHtml } from '../../../src/mdx/output.ts';
import { publicRelease, type Release } from '../../../src/content-types/releases/release.ts';
import { labelled, viewIn, type Around, type ReleaseView } from '../../../src/article/view.ts';
import { quotesOfBody } from '../../../src/article/quotes/of-body.ts';
import { markQuotes } from '../../../src/article/quotes/mark.ts';
import { folderFor } from '../../format/desk-only.ts';
import { drawText } from '../draw-text.ts';
import type { Media } from '../media.ts';
import type { Form } from '../page-kind.ts';
import { releaseInForm } from './release-in-form.ts';
import { previewWords as words } from '../words.ts';

/**
 * The release as it is written now, as the public will see it when its time has come.
 * @param body its text, read; it need not be the text of this very moment
 */
export function releaseOf({ id, entry }: Form, body: Body, now: Date): Release {
  const fields = releaseInForm(entry, now);
  const clock = momentOf(fields.publishAt, now);
  const stored = {
    fields,
    file: '',
    pictures: body.pictures.map(({ file }) => file),
    people: body.people.map((person) => person.id),
  };
  const shown = publicRelease({ id: id ?? `${folderFor(entry['publishAt'])}/ny`, digest: '', data: stored }, clock);
  if (!shown) throw new Error('A release without a draft’s mark is public at its own moment.');
  return shown;
}

/** A release is looked at as of its publication, if that is still ahead. */
const momentOf = (publishAt: Date, now: Date): Date => (publishAt > now ? publishAt : now);

/** All that the article shows. */
export async function viewOf(
  { find }: Form,
  {
    release,
    body,
    around,
    neighbours,
  }: { release: Release; body: Body; around: Around; neighbours: readonly Release[] },
  media: Media,
): Promise<ReleaseView> {
  const image = release.image && (await media.picture(release.image.file, find));
  const text = await drawText(body, { around, media, find });
  const view = viewIn(around, release, text);
  if (release.status === 'published') markQuotes(text, quotesOfBody(around, release, body));
  return {
    ...view,
    html: toHtml(text) || `<p>${words.noBody}</p>`,
    picture: image,
    lists: await labelled(release, (file) => media.label(file, find)),
    translations: neighbours.filter(
      ({ id, status, translationOf }) =>
        status === 'published' && (translationOf === release.id || id === release.translationOf),
    ),
    // What readers have seen before is not to be found in a form.
    changes: undefined,
    replacement: neighbours.find(({ id }) => id === release.withdrawn?.replacedBy),
  };
}
