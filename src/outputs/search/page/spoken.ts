import { searchText } from '../../../text/da/search.ts';
import type { SearchRequest } from '../address.ts';
import type { Answer } from '../engine/engine.ts';
import type { Result } from '../engine/result.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

/** What a search came to, in words for those who hear the page. */
export function outcomeAloud({ query }: SearchRequest, { total, full, shown }: Answer, suggestions: number): string {
  const outcome = searchText.outcome(full, total - full, shown ?? query);
  return [
    shown === undefined ? outcome : `${outcome}, ${searchText.changed.aloud(query)}`,
    ...(suggestions > 0 ? [searchText.suggested(suggestions)] : []),
  ].join('. ');
}

/** More titles would crowd out what is not in the list of results below. */
const mostTitles = 3;

/** The releases and initiatives among the results that have what was typed in their title, to be suggested. */
export const titlesOf = ({ query }: SearchRequest, results: readonly Result[]): Suggestion[] =>
  results
    .filter(({ heading, isInitiative }) => query !== '' && !isInitiative && heading.some(({ marked }) => marked))
    .slice(0, mostTitles)
    .map(({ title, address }) => ({ kind: 'title', name: title, address }));
