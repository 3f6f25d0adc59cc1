import { loadRemembered } from '../../media/remembered.ts';
import { findMediaUses } from '../../media/where-used.ts';
import { publishedNow } from '../../stored/published.ts';
import { unpublishedIn, type SearchedIn } from '../../stored/search/search.ts';
import { library, store } from '../saving/store.ts';
import type { MediaShelf } from './media-library.ts';
import { mediaSource } from './source.ts';

/** The media library of where the desk saves. @param searchedIn what is known of the releases */
export function shelfIn(searchedIn: SearchedIn): MediaShelf {
  const { published, years } = searchedIn;
  return {
    paths: () => library.names('content/media'),
    uses: async () =>
      findMediaUses({
        store,
        unpublished: async () => (await unpublishedIn(searchedIn)).files,
        archive: await publishedNow(),
        published,
        years,
      }),
    remembered: loadRemembered,
    address: (file) => mediaSource(file, 480),
    remove: (file) => library.remove(`content${file}`),
  };
}
