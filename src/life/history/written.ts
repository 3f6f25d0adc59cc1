import { splitFrontMatter } from '../../ground/front-matter.ts';
import { isGroup, type Group } from '../../ground/group.ts';
import { releaseSchema, type ReleaseData } from '../../content-types/releases/schema.ts';

/** The fields of a release that readers see as text, or that decide what they see. */
export type PublicFields = Pick<
  ReleaseData,
  'title' | 'lead' | 'dateline' | 'publishAt' | 'notes' | 'withdrawn' | 'draft' | 'attachments' | 'sources' | 'image'
>;

/** A release as it was written at one time. */
export interface Written extends PublicFields {
  /** Its whole file, or where that is, so that ten thousand files are not read before they are needed. */
  source: { text: string } | { file: string };
  /** Changes when the text does. */
  digest: string;
}

/**
 * Reads what an old file said, by today's eyes and without today's demands: what cannot be read is left out. A field
 * that a build of its time accepted may be too long, too short or unknown by now.
 * @returns undefined when there is no headline or no moment of publication to be read: no build can have shown that
 */
export function fieldsIn(text: string): PublicFields | undefined {
  const { fields } = splitFrontMatter(text);
  const entry = groupIn(fields);
  const publishAt = momentIn(entry['publishAt']);
  const title = textIn(entry['title']);
  if (publishAt === undefined || title === undefined) return undefined;
  const withdrawn = groupIn(entry['withdrawn']);
  const withdrawnAt = momentIn(withdrawn['at']);
  return {
    title,
    lead: textIn(entry['lead']) ?? '',
    dateline: textIn(entry['dateline']),
    publishAt,
    draft: entry['draft'] === true,
    withdrawn: withdrawnAt && {
      at: withdrawnAt,
      reason: textIn(withdrawn['reason']) ?? '',
      replacedBy: textIn(withdrawn['replacedBy']),
    },
    notes: groupsIn(entry['notes']).flatMap((note) => {
      const [at, explanation] = [momentIn(note['at']), textIn(note['text'])];
      const kind = note['kind'] === 'update' ? 'update' : 'correction';
      return at && explanation ? [{ at, kind, text: explanation }] : [];
    }),
    attachments: groupsIn(entry['attachments']).flatMap(({ title, file }) => {
      const named = textIn(title);
      return named ? [{ title: named, file: textIn(file) ?? '' }] : [];
    }),
    sources: groupsIn(entry['sources']).flatMap(({ title, address }) => {
      const named = textIn(title);
      return named ? [{ title: named, address: addressIn(address) }] : [];
    }),
    image: imageIn(groupIn(entry['image'])),
  };
}

function imageIn(image: Group): ReleaseData['image'] {
  const file = textIn(image['file']);
  if (file === undefined) return undefined;
  return {
    file,
    alt: textIn(image['alt']) ?? '',
    decorative: image['decorative'] === true,
    caption: textIn(image['caption']),
    credit: textIn(image['credit']) ?? '',
    licence: textIn(image['licence']),
    focus: undefined,
  };
}

/** A number or a day in a place for text was read as text when someone wrote it. */
function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

/** Only what may be followed: an old file is not checked against today's schema. */
function addressIn(value: unknown): string | undefined {
  const address = textIn(value);
  return address !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : undefined;
}

const momentIn = (value: unknown): Date | undefined => releaseSchema.shape.publishAt.safeParse(value).data;

const groupIn = (value: unknown): Group => (isGroup(value) ? value : {});

const groupsIn = (value: unknown): Group[] => (Array.isArray(value) ? value.map(groupIn) : []);
