/**
 * The desk is for staff, the press view of an embargo is meant to end, a person's page ends with the last release that
 * names them (decision 35), and a picture's other widths are made anew.
 */
const passing = /^\/(?:admin|embargo|personer|media\/w\d+)\//;

/**
 * The address that a file of the built site answers, if it is one to last: a page, a feed, an attachment or a picture in
 * full size.
 * @param file path in the built site, with forward slashes: `nyheder/2017/nyt-job/index.html`
 * @returns `/nyheder/2017/nyt-job/`; undefined for what nobody keeps a link to
 */
export function lastingAddress(file: string): string | undefined {
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`.normalize('NFC');
  if (passing.test(address)) return undefined;
  const lasts = /(?:\/|\/rss\.xml|\/feed\.json|^\/sitemap\.xml)$/.test(address) || address.startsWith('/media/');
  return lasts ? address : undefined;
}
