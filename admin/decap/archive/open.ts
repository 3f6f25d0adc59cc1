import type CMS from 'decap-cms-app';
import { eachBackend } from '../backends/each-backend.ts';
import { chooseAmong } from './choose-release.ts';
import { shortenLists } from './lists.ts';
import { loadPublished } from '../../stored/releases.ts';
import { nameTheSecond } from './second-name.ts';
import { readWholeTrees } from './whole-trees.ts';
import { listByName } from '../media/list-by-name.ts';
import { library } from '../saving/store.ts';
import { searchTexts } from '../../stored/search/by-text.ts';
import type { SearchedIn } from '../../stored/search/search.ts';
import { archiveYears, listedYears } from './years.ts';

/** Where the site tells what it has published (`src/pages/admin/releases.json.ts`). */
const PUBLISHED = '/admin/releases.json';

/** What a start of the desk with its archive gives. */
interface OpenedArchive {
  /** The years that have a list of their own. */
  archived: number[];
  searchedIn: SearchedIn;
}

/**
 * Makes the desk quick with ten thousand releases: short lists, and choices and searches that read no files. To be
 * called before Decap starts.
 * @param year the one that it is in Copenhagen
 */
export async function openArchive(
  cms: Pick<typeof CMS, 'getBackend' | 'getWidget'>,
  year: number,
): Promise<OpenedArchive> {
  const answer = await loadPublished(PUBLISHED);
  const published = answer ?? [];
  const searchedIn: SearchedIn = { library, published: answer, years: listedYears(year), searchTexts };
  const relation = cms.getWidget('relation');
  Reflect.set(Object(relation), 'control', chooseAmong(relation, published, searchedIn));
  eachBackend(cms, (implementation, { name }) => {
    const route = () => location.hash;
    shortenLists(implementation, { years: listedYears(year), route });
    nameTheSecond(implementation, route);
    if (name === 'proxy') listByName(implementation);
    if (name === 'forgejo' || name === 'gitea') readWholeTrees(implementation);
  });
  return { archived: archiveYears(year, answer), searchedIn };
}
