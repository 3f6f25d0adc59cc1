import Decaps from 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesSearch.js';
import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';
import { handedOver } from './handed-over.ts';

/**
 * Stands for what Decap shows of a search. It reads every file of a collection and looks at headlines alone; here releases
 * are searched by the newsroom's own search, whatever list of them is open, and Decap looks through the rest.
 */
export default function EntriesSearch({ collections, searchTerm }: Decaps['props']): ReactNode {
  const others = collections.filter((_, name) => !isReleases(name));
  const Found = handedOver('FoundReleases') as ComponentType<{ typed: string; years: string[] }>;
  const lists = [...collections.keys()].filter(isReleases);
  // Whoever searches in the list of an older year asks for that year.
  const years = lists.length === 1 ? lists.flatMap((name) => /\d{4}$/.exec(name)?.[0] ?? []) : [];
  return createElement(
    Fragment,
    null,
    lists.length > 0 && createElement(Found, { typed: searchTerm, years }),
    others.count() > 0 && createElement(Decaps, { collections: others, searchTerm }),
  );
}

const isReleases = (name: string): boolean => /^releases(?:-\d{4})?$/.test(name);
