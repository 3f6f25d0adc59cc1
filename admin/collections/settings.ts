import { settingsSchema } from '../../src/content-types/settings/schema.ts';
import { fieldOf, groupOf, linesOf, numberOf, rowsOf, selectOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** The newsroom's settings, one file. */
export const settings: Collection = {
  name: 'settings',
  label: 'Indstillinger',
  label_singular: 'Indstillinger',
  format: 'plain-yaml',
  delete: false,
  editor: { preview: true },
  files: [
    {
      name: 'settings',
      label: 'Nyhedsrummets indstillinger',
      file: 'content/settings.yaml',
      fields: [
        fieldOf(settingsSchema, 'name', w.line),
        fieldOf(settingsSchema, 'tagline', w.line),
        fieldOf(settingsSchema, 'address', w.line),
        fieldOf(settingsSchema, 'feedAuthority', w.locked),
        groupOf(settingsSchema, 'publisher', (publisher) => [
          fieldOf(publisher, 'name', w.line),
          fieldOf(publisher, 'website', w.line),
          fieldOf(publisher, 'municipality', w.municipality),
        ]),
        groupOf(settingsSchema, 'pressContact', (contact) => [
          fieldOf(contact, 'name', w.line),
          fieldOf(contact, 'role', w.line),
          fieldOf(contact, 'phone', w.line),
          fieldOf(contact, 'mail', w.line),
          fieldOf(contact, 'hours', w.line),
        ]),
        fieldOf(settingsSchema, 'boilerplate', w.paragraph),
        groupOf(settingsSchema, 'colour', (colour) => [
          fieldOf(colour, 'light', w.line),
          fieldOf(colour, 'dark', w.line),
        ]),
        numberOf(settingsSchema, 'oldAfterMonths'),
        rowsOf(
          settingsSchema,
          'ended',
          (one) => [
            fieldOf(one, 'name', w.line),
            fieldOf(one, 'at', w.day),
            fieldOf(one, 'text', w.paragraph),
            linesOf(one, 'mentions', 'ord'),
            fieldOf(one, 'link', w.line),
          ],
          { one: 'lov eller ordning', summary: '{{name}}' },
        ),
        numberOf(settingsSchema, 'perPage'),
        numberOf(settingsSchema, 'readability'),
        fieldOf(settingsSchema, 'featured', w.several(w.release)),
        selectOf(settingsSchema, 'share', {
          facebook: 'Facebook',
          x: 'X',
          linkedin: 'LinkedIn',
          bluesky: 'Bluesky',
          mail: 'Mail',
        }),
        fieldOf(settingsSchema, 'accessibilityStatement', w.line),
        fieldOf(settingsSchema, 'opened', w.moment),
        fieldOf(settingsSchema, 'demonstration', w.line),
      ],
    },
  ],
};
