import type { Release } from '../../content-types/releases/release.ts';

/**
 * A release's name in feeds, for ever: it neither changes when the release moves nor when the newsroom gets another host,
 * so that no reader is shown old news as new. A tag URI (RFC 4151) of the first address the release ever had.
 * @param authority a domain and a date on which it was owned: `fjordby.example,2016`
 * @returns `tag:fjordby.example,2016:/nyheder/2017/nyt-job/`
 */
export function tagUri(authority: string, { aliases, address }: Pick<Release, 'aliases' | 'address'>): string {
  // The schema keeps the oldest alias first. RFC 4151 allows the characters of a URI's path, so the rest is escaped.
  return `tag:${authority}:${new URL(aliases[0] ?? address, 'https://host.invalid').pathname}`;
}
