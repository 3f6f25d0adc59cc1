import type { Choice } from './fields.ts';

/** The widgets that several collections share, each with the options that the newsroom's files need. */

export const line: Choice = { widget: 'string' };
export const paragraph: Choice = { widget: 'text' };
export const yesNo: Choice = { widget: 'boolean' };

/** A moment: written with the editor's own offset, so that it is the same instant for everybody. */
export const moment: Choice = { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' };

/** A day without a time. */
export const day: Choice = {
  widget: 'datetime',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
};

/** A link that shows a scheduled release to invited journalists (`press-link/`). */
export const pressLink: Choice = { widget: 'press-link' };

/** A line that must never change once it is saved. */
export const locked: Choice = { widget: 'locked' };

/** The point of a picture that must stay when it is cropped (`media/focus.ts`). */
export const focusPoint: Choice = { widget: 'focus-point' };

/** The address of what is taken away: typed, pasted, or that of a release which is found by its words. */
export const goneAddress: Choice = { widget: 'gone-address' };

/** A picture or another file in the media library. An older one is given by its address, `/media/2019/besoeg.jpg`. */
export const picture: Choice = { widget: 'image', choose_url: true };
export const anyFile: Choice = { widget: 'file', choose_url: true };

/**
 * A choice among the files of another collection, stored as the file's path in its folder without ending: `karen-holst`,
 * `2017/minister-paa-besoeg`.
 */
const reference = (collection: string, search_fields: string[], display: string): Choice => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  search_fields,
  display_fields: [display],
  options_length: 50,
});

export const release = reference('releases', ['title', 'lead'], '{{title}} ({{shownDate}})');
export const person = reference('people', ['name', 'role', 'spellings.*'], '{{name}}, {{role}}');
export const municipality = reference('municipalities', ['title'], '{{title}}');
export const initiative = reference('initiatives', ['title', 'summary'], '{{title}}');

/** Several of something that one may be chosen of. */
export const several = (one: Choice): Choice => ({ ...one, multiple: true });
