import { searchWordsSchema } from '../../src/content-types/search-words/schema.ts';
import { fieldOf, linesOf, rowsOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';

/** The words that readers search with, one file. */
export const searchWords: Collection = {
  name: 'search-words',
  label: 'Søgeord',
  label_singular: 'Søgeord',
  format: 'plain-yaml',
  delete: false,
  files: [
    {
      name: 'search-words',
      label: 'Ord, som læserne søger med',
      file: 'content/search-words.yaml',
      fields: [
        rowsOf(
          searchWordsSchema,
          'concepts',
          (concept) => [fieldOf(concept, 'words', w.paragraph), fieldOf(concept, 'leads', w.paragraph)],
          { one: 'linje', summary: '{{words}}' },
        ),
        linesOf(searchWordsSchema, 'whole', 'ord'),
        linesOf(searchWordsSchema, 'names', 'navn'),
      ],
    },
  ],
};
