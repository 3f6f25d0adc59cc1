import { initiativeAddress } from '../../../content-types/initiatives/address.ts';
import { municipalityAddress } from '../../../content-types/municipalities/address.ts';
import { keyboardSpelling } from '../../../danish/spelling/spelling.ts';
import type { SearchRequest } from '../address.ts';

/** Something with feeds of its own, as the search form offers it. */
export interface Followable {
  facet: 'initiative' | 'municipality';
  id: string;
  name: string;
}

/** More would be a list of its own beside the results. */
const most = 3;

/**
 * What a reader who wants more of a search can follow: the initiatives and municipalities that it is narrowed to, then
 * those that its words name.
 * @param offered every initiative and municipality of the form, by name
 */
export function followedBy(
  { query, chosen }: Pick<SearchRequest, 'query' | 'chosen'>,
  offered: readonly Followable[],
): Followable[] {
  const said = spaced(query);
  const isChosen = ({ facet, id }: Followable) => chosen[facet].includes(id);
  const isNamed = ({ name }: Followable) => said.includes(spaced(name));
  return [...new Set([...offered.filter(isChosen), ...offered.filter(isNamed)])].slice(0, most);
}

/** The words of a text between blanks, as one can type them on any keyboard. */
const spaced = (text: string) =>
  ` ${keyboardSpelling(text.replaceAll('\u00AD', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** The page of something with feeds: `/indsatser/kik/`. */
export const pageOf = ({ facet, id }: Followable): string =>
  facet === 'initiative' ? initiativeAddress(id) : municipalityAddress(id);
