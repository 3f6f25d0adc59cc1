/**
 * The order that Pagefind is to know the pages by. It numbers them, newest first: the search's own files name a page by its
 * number, so Pagefind must know every page under the same.
 */
export const pageOrder = 'page';
