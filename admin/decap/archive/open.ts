import type CMS from 'decap-cms-app';
import { eachBackend } from '../backends/each-backend.ts';
import { chooseAmong } from './choose-release.ts';
import { shortenLists } from './lists.ts';
import { loadPublished } from './published.ts';
import { nameTheSecond } from './second-name.ts';
import { readWholeTrees } from './whole-trees.ts';
import { archiveYears, listedYears } from './years.ts';

/** Where the site tells what it has published (`src/pages/admin/releases.json.ts`). */
const PUBLISHED = '/admin/releases.json';

/**
 * Makes the desk quick with ten thousand releases: short lists, and choices and searches that read no files. To be
 * called before Decap starts.
 * @param year the one that it is in Copenhagen
 * @returns the years that have a list of their own
 */
export async function openArchive(cms: Pick<typeof CMS, 'getBackend' | 'getWidget'>, year: number): Promise<number[]> {
  const answer = await loadPublished(PUBLISHED);
  const published = answer ?? [];
  const relation = cms.getWidget('relation');
  Reflect.set(Object(relation), 'control', chooseAmong(relation, published));
  eachBackend(cms, (implementation, { name }) => {
    const route = () => location.hash;
    shortenLists(implementation, { years: listedYears(year), published, route });
    nameTheSecond(implementation, route);
    if (name === 'forgejo' || name === 'gitea') readWholeTrees(implementation);
  });
  return archiveYears(year, answer);
}
