import { releaseAddress } from '../releases/address.ts';
import type { Archive } from './archive.ts';
import type { Problem } from './problem.ts';

/** The first part of every address that the site itself uses, beside the standing pages' names. */
export const reserved = [
  'nyheder',
  'indsatser',
  'kommuner',
  'presse',
  'rettelser',
  'soeg',
  'admin',
  'media',
  'delebilleder',
  'embargo',
  'pagefind',
  '_astro',
  '_server',
  '404',
  'index',
];

/** Of these, what lies below is the site's own too: an old address may look like a release's, but not like a picture's. */
const closed =
  /^\/(?:admin|media|delebilleder|embargo|pagefind|_astro|soeg|presse|rettelser|_server|404|index|indsatser|kommuner)\/|^\/nyheder\/(?:side\/.*|\d{4}\/)?$/;

/** Whether an address is the site's own, whatever its content is. */
export const isSitesOwn = (address: string): boolean => closed.test(address);

/** Checks that no two releases claim one address, and none the site's own: an old address must lead to exactly one release. */
export function addressProblems({ releases, known }: Pick<Archive, 'releases' | 'known'>): Problem[] {
  const owners = new Map(known.releases.map((id) => [releaseAddress(id), `content/releases/${id}.mdx`]));
  known.pages.forEach((id) => owners.set(`/${id}/`, `content/pages/${id}.mdx`));
  return releases.flatMap((release) =>
    release.data.aliases.flatMap((alias, index) => {
      const owner = isSitesOwn(alias) ? 'siden selv' : owners.get(alias);
      owners.set(alias, release.file);
      if (owner === undefined) return [];
      return {
        file: release.file,
        line: release.lineOf(['aliases', index]),
        field: `aliases.${index}`,
        message: `Adressen ${alias} bruges allerede af ${owner}.`,
        remedy: 'Slet linjen her eller dér: en gammel adresse kan kun føre ét sted hen.',
      };
    }),
  );
}
