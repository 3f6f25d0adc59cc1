import { isSafeAddress } from '../addresses.ts';

/** What stands around an address in mail and search results: Outlook's Safe Links, Google's and Facebook's ways out. */
const WRAPPERS: readonly (readonly [host: RegExp, path: RegExp, names: readonly string[]])[] = [
  [/(?:^|\.)safelinks\.protection\.(?:outlook|office365)\.com$/, /^\//, ['url']],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, ['u']],
];

/** The address that was meant, without the ones that mail programs and search engines put around it to count or check. */
function unwrapped(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const [, , names = []] = WRAPPERS.find(([host, path]) => host.test(hostname) && path.test(pathname)) ?? [];
  const inside = names.map((name) => searchParams.get(name)).find((found) => found !== null && URL.canParse(found));
  return inside ? unwrapped(inside) : address;
}

/** The same for the addresses that stand in a text. */
export function unwrappedIn(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"”)]+/g, (address) => unwrapped(address));
}

/**
 * Where a copied link may point: to the web, a mail address or a phone. What points into the document that was copied, to
 * a file of one's own, or is no address at all, is undefined.
 */
export function linkAddress(href: string): string | undefined {
  const address = unwrapped(href.trim());
  const written = /^tel:/i.test(address)
    ? `tel:${address.slice(4).replace(/[^\d+-]/g, '')}`
    : address.replace(/[\s<>{}\\]/g, encodeURIComponent);
  return /^(?:https?|mailto|tel):/i.test(written) && isSafeAddress(written) ? written : undefined;
}
