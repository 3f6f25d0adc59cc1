/** One page of a long list. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  last: number;
  items: readonly Item[];
  address: string;
  newer: string | undefined;
  older: string | undefined;
}

/**
 * Divides a list into pages, newest first. There is always a first page, even with nothing on it.
 * @param list the first page's address; “side” stands before the number so that it is not mistaken for a year
 */
export function pagesOf<Item>(items: readonly Item[], perPage: number, list = '/nyheder/'): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const addressOf = (number: number) => (number === 1 ? list : `${list}side/${number}/`);
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * perPage, (index + 1) * perPage),
    address: addressOf(index + 1),
    newer: index > 0 ? addressOf(index) : undefined,
    older: index + 1 < last ? addressOf(index + 2) : undefined,
  }));
}
