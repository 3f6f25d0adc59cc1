import type { Newsroom } from '../../newsroom/type.ts';
import { initiativeFields, releaseFields, type IndexField } from './index-fields.ts';

/** A page that can be found. */
interface SearchablePage {
  address: string;
  fields: readonly IndexField[];
}

/** Every page that can be found: what the newsroom lists, and its initiatives. Withdrawn releases are left out. */
export function searchablePages({
  releases,
  initiatives,
}: Pick<Newsroom, 'releases' | 'initiatives'>): SearchablePage[] {
  return [
    ...releases.map((release) => ({ address: release.address, fields: releaseFields(release, initiatives) })),
    ...initiatives.map((initiative) => ({ address: initiative.address, fields: initiativeFields(initiative) })),
  ];
}
