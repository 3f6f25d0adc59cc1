import { addressOf } from '../content-types/addresses.ts';
import { isInitiativeOrMunicipality, isSitesOwn } from '../content-types/site-addresses.ts';
import type { Addressed } from './addressed.ts';
import type { Problem } from '../ground/problem.ts';

const folders = ['releases', 'initiatives', 'municipalities', 'pages'] as const;

type AddressClaims = Pick<Addressed, 'releases' | 'initiatives' | 'municipalities' | 'pages' | 'known'>;

/** A file as the desk names it: by the address of its page. */
const pageOf = (owner: string): string => {
  const [, folder, id = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(owner) ?? [];
  const known = folders.find((one) => one === folder);
  return known ? addressOf[known](id) : owner;
};

/** Checks that no two pages claim one address, and none the site's own: an old address must lead to exactly one. */
export function addressProblems({ releases, initiatives, municipalities, pages, known }: AddressClaims): Problem[] {
  const owners = new Map<string, string>(
    folders.flatMap((folder) => known[folder].map((id) => [addressOf[folder](id), `content/${folder}/${id}.mdx`])),
  );
  const inLists = [...initiatives, ...municipalities];
  return [...releases, ...inLists, ...pages].flatMap((entry) =>
    entry.data.aliases.flatMap((alias, index) => {
      // An initiative may have had another name, but not another initiative's.
      const isFormerName = isInitiativeOrMunicipality(alias) && inLists.some((one) => one === entry);
      const isOwn = isSitesOwn(alias) && !isFormerName;
      const owner = isOwn ? 'siden selv' : owners.get(alias);
      owners.set(alias, entry.file);
      if (owner === undefined) return [];
      return {
        file: entry.file,
        line: entry.lineOf(['aliases', index]),
        field: `aliases.${index}`,
        message: `Adressen ${alias} bruges allerede af ${owner}.`,
        remedy: 'Slet linjen her eller dér: en gammel adresse kan kun føre ét sted hen.',
        desk: { message: `Adressen ${alias} bruges allerede af ${pageOf(owner)}.` },
      };
    }),
  );
}
