import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { fieldOf, linesOf, rowsOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** What has been taken away for good, one file. */
export const gone: Collection = {
  name: 'gone',
  label: 'Fjernede nyheder',
  label_singular: 'Fjernede nyheder',
  format: 'plain-yaml',
  delete: false,
  files: [
    {
      name: 'gone',
      label: 'Fjernede nyheder',
      file: 'content/gone.yaml',
      fields: [
        rowsOf(
          goneFileSchema,
          'gone',
          (one) => [
            fieldOf(one, 'address', w.goneAddress),
            fieldOf(one, 'at', w.moment),
            fieldOf(one, 'reason', w.paragraph),
            linesOf(one, 'also', 'adresse'),
          ],
          { one: 'fjernet nyhed', summary: '{{address}}' },
        ),
      ],
    },
  ],
};
