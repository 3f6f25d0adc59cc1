/** The address of a release's page, for ever: `2017/nyt-job` → `/nyheder/2017/nyt-job/`. */
export function releaseAddress(id: string): string {
  return `/nyheder/${id}/`;
}

/** The address of the list of a year's releases: `/nyheder/2017/`. */
export const yearAddress = (year: number): string => `/nyheder/${year}/`;

/** The file's name in the archive of a page's address, the mirror of `releaseAddress`; undefined for other pages. */
export function releaseAt(address: string): string | undefined {
  return /^\/nyheder\/(\d{4}\/[^/]+)\/$/.exec(address)?.[1];
}
