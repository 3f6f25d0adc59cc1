import { releaseAddress } from '../content-types/releases/address.ts';
import { isSitesOwn } from '../content-types/site-addresses.ts';
import type { Archive } from './archive.ts';
import type { Problem } from '../ground/problem.ts';

/** An initiative and a municipality may have had another name, and another initiative's or municipality's it cannot be. */
const nameInList = /^\/(?:indsatser|kommuner)\/[^/]+\/$/;

type AddressClaims = Pick<Archive, 'releases' | 'initiatives' | 'municipalities' | 'pages' | 'known'>;

/** Checks that no two pages claim one address, and none the site's own: an old address must lead to exactly one. */
export function addressProblems({ releases, initiatives, municipalities, pages, known }: AddressClaims): Problem[] {
  const owners = new Map<string, string>([
    ...known.releases.map((id) => [releaseAddress(id), `content/releases/${id}.mdx`] as const),
    ...known.initiatives.map((id) => [`/indsatser/${id}/`, `content/initiatives/${id}.mdx`] as const),
    ...known.municipalities.map((id) => [`/kommuner/${id}/`, `content/municipalities/${id}.mdx`] as const),
    ...known.pages.map((id) => [`/${id}/`, `content/pages/${id}.mdx`] as const),
  ]);
  const inLists = [...initiatives, ...municipalities];
  return [...releases, ...inLists, ...pages].flatMap((entry) =>
    entry.data.aliases.flatMap((alias, index) => {
      const isOwn = isSitesOwn(alias) && !(nameInList.test(alias) && inLists.some((one) => one === entry));
      const owner = isOwn ? 'siden selv' : owners.get(alias);
      owners.set(alias, entry.file);
      if (owner === undefined) return [];
      return {
        file: entry.file,
        line: entry.lineOf(['aliases', index]),
        field: `aliases.${index}`,
        message: `Adressen ${alias} bruges allerede af ${owner}.`,
        remedy: 'Slet linjen her eller dér: en gammel adresse kan kun føre ét sted hen.',
      };
    }),
  );
}
