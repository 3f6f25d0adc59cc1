/** An address in a list of the archive: `#/collections/releases-2017/entries/minister-paa-besoeg`. */
const inArchive = /#\/collections\/releases-(\d{4})\/entries\/([^?]+)/;

/**
 * The address of a release in the desk, which is the same wherever it is opened from: else one release would have two
 * forms, two drafts and two branches.
 * @param address one that begins anywhere and ends with `#/collections/…`
 * @returns undefined when it is not that of a release in a list of the archive
 */
export function ownAddress(address: string): string | undefined {
  const [, year, slug] = inArchive.exec(address) ?? [];
  return year && slug && `#/collections/releases/entries/${year}/${slug}`;
}

/**
 * Has the lists of the archive, and bookmarks of them, open releases under their own addresses. To be called before Decap
 * is loaded, not only before it starts: it reads the page's address once while it is loaded.
 */
export function openUnderOwnAddress(page: Window): void {
  const correct = () => {
    const own = ownAddress(page.location.hash);
    if (own) page.location.replace(own);
  };
  correct();
  page.addEventListener('hashchange', correct);
  // Before Decap hears of the click, so that the release is never opened under the list’s address.
  page.document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      const own = link && ownAddress(link.href);
      if (!own || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      page.location.hash = own;
    },
    { capture: true },
  );
}
