interface Form {
  collection: string;
  slug: string;
  isNew: boolean;
}

/**
 * Whether the form that is being saved is the one that the user has opened. An answer that comes late from a Git host
 * makes Decap fill whatever form is open by then, so that a new release would be saved over an old one.
 * @param route the address after `#`: `#/collections/releases/entries/2026/abc`, `#/collections/releases/new?kind=news`
 */
export function isOpen(route: string, { collection, slug, isNew }: Form): boolean {
  const found = /^#\/collections\/([^/]+)\/(?:new|entries\/([^?]+))(?:\?.*)?$/.exec(route);
  if (!found) return true;
  const [, openCollection, openSlug] = found;
  if (openCollection !== collection) return false;
  return openSlug === undefined ? isNew : !isNew && decodeURIComponent(openSlug) === slug;
}
