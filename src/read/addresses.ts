import { releaseAddress } from '../releases/address.ts';
import type { Archive } from './archive.ts';
import type { Problem } from './problem.ts';

/** Checks that no two releases claim one address: an old address must lead to exactly one release. */
export function addressProblems({ releases }: Pick<Archive, 'releases'>): Problem[] {
  const owners = new Map(releases.map(({ id, file }) => [releaseAddress(id), file]));
  return releases.flatMap((release) =>
    release.data.aliases.flatMap((alias, index) => {
      const owner = owners.get(alias);
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
