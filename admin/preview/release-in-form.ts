import { isGroup } from '../../src/ground/group.ts';
import { releaseSchema, type ReleaseData, type ReleaseImage } from '../../src/content-types/releases/schema.ts';
import { withoutEmpty } from '../format/prune.ts';
import type { Entry } from '../format/entry.ts';

/**
 * A release as far as it is written. What is missing is shown by the name of its field, so that a page can be drawn from
 * the first key on; what is wrong is not told of here.
 * @param entry the form's values
 * @param now stands in for moments that are not chosen yet
 */
export function releaseInForm(entry: Entry, now: Date): ReleaseData {
  const form = withoutEmpty(entry);
  const image = groupIn(form, 'image');
  const withdrawn = groupIn(form, 'withdrawn');
  return {
    title: textIn(form, 'title') ?? 'Overskrift',
    lead: textIn(form, 'lead') ?? 'Manchet',
    kind: releaseSchema.shape.kind.safeParse(form['kind']).data ?? 'news',
    publishAt: momentIn(form, 'publishAt') ?? now,
    dateline: textIn(form, 'dateline'),
    municipalities: textsIn(form, 'municipalities'),
    initiatives: textsIn(form, 'initiatives'),
    contacts: textsIn(form, 'contacts'),
    image: image && imageIn(image),
    attachments: groupsIn(form, 'attachments').flatMap((attachment) => {
      const file = textIn(attachment, 'file');
      return file === undefined ? [] : [{ title: textIn(attachment, 'title') ?? 'Titel', file }];
    }),
    sources: groupsIn(form, 'sources').map((source) => ({
      title: textIn(source, 'title') ?? 'Titel',
      address: textIn(source, 'address'),
    })),
    related: textsIn(form, 'related'),
    notes: groupsIn(form, 'notes').map((note) => ({
      at: momentIn(note, 'at') ?? now,
      kind: note['kind'] === 'update' ? 'update' : 'correction',
      text: textIn(note, 'text') ?? 'Forklaring',
    })),
    withdrawn: withdrawn && {
      at: momentIn(withdrawn, 'at') ?? now,
      reason: textIn(withdrawn, 'reason') ?? 'Begrundelse',
      replacedBy: textIn(withdrawn, 'replacedBy'),
    },
    aliases: [],
    language: form['language'] === 'en' ? 'en' : 'da',
    translationOf: textIn(form, 'translationOf'),
    draft: false,
  };
}

/** Without a file there is no picture to show yet. */
function imageIn(image: Entry): ReleaseImage | undefined {
  const file = textIn(image, 'file');
  if (file === undefined) return undefined;
  return {
    file,
    alt: textIn(image, 'alt') ?? '',
    decorative: image['decorative'] === true,
    caption: textIn(image, 'caption'),
    credit: textIn(image, 'credit') ?? 'Fotografens navn',
    licence: textIn(image, 'licence'),
    focus: undefined,
  };
}

function textIn(entry: Entry, name: string): string | undefined {
  const value = entry[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function textsIn(entry: Entry, name: string): string[] {
  const value = entry[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function momentIn(entry: Entry, name: string): Date | undefined {
  return releaseSchema.shape.publishAt.safeParse(entry[name]).data;
}

function groupIn(entry: Entry, name: string): Entry | undefined {
  return isGroup(entry[name]) ? entry[name] : undefined;
}

function groupsIn(entry: Entry, name: string): Entry[] {
  const value = entry[name];
  return Array.isArray(value) ? value.filter(isGroup) : [];
}
