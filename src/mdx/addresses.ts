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
