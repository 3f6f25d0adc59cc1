import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { kinds } from '../../src/content-types/releases/kinds.ts';
import { fieldOf, selectOf } from '../form/fields.ts';
import type { Collection } from '../form/types.ts';
import * as w from '../form/widgets.ts';
import { asList } from './releases.ts';

/**
 * The releases of one older year, as a list to find them in. They are opened as releases like any other
 * (`decap/archive/one-address.ts`), so there is no form here but what the list shows and sorts by.
 */
export const archive = (year: number): Collection => ({
  ...asList,
  name: `releases-${year}`,
  label: `Arkiv ${year}`,
  folder: `content/releases/${year}`,
  create: false,
  delete: false,
  fields: [
    fieldOf(releaseSchema, 'title', w.line),
    fieldOf(releaseSchema, 'publishAt', w.moment),
    selectOf(releaseSchema, 'kind', kinds),
  ],
});
