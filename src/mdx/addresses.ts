/**
 * Whether a link may point there: https, http, mail, phone, a place on this site (`/…`) or on this page (`#…`). Refuses
 * what a browser would read otherwise than it looks: backslashes, white space, control characters, `//other.site`.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address)) return false;
  if (/^(?:\/(?!\/)|#|mailto:[^@]+@[^@]+$|tel:\+?[\d-]+$)/i.test(address)) return true;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** Applies `absolute` to each address of a `srcset` whose candidates are parted by a comma and a space. */
export function absoluteSources(srcset: string, absolute: (path: string) => string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\S+/, absolute))
    .join(', ');
}

/**
 * What someone means by an address on the web: `www.star.dk` and `jobnet.dk/cv` as browsers read them. What begins another
 * way, and a word with a full stop, stays as it is.
 */
export function meantAddress(typed: string): string {
  const address = typed.trim();
  return BARE.test(address) ? `https://${address}` : address;
}

/** A host of the endings that Danes write without more, or any after `www.`; mail addresses and file names are none. */
const BARE =
  /^(?:www\.[^\s/@]+\.[a-zæøå]{2,}|(?:[a-zæøå\d-]+\.)+(?:dk|eu|com|org|net|info|nu|io))(?::\d+)?(?:[/?#]\S*)?$/i;
