import type { Service } from '../../content-types/settings/share-services.ts';

/** What is shared. */
export interface Shared {
  title: string;
  /** With host. */
  address: string;
  /** Said in a mail between title and address. */
  lead?: string | undefined;
}

/**
 * A link that opens a service with the piece of news ready to be shared. A plain link: nothing is fetched from the
 * service, and it learns nothing, until a reader follows it.
 */
export function shareLink(service: Service, { title, address, lead }: Shared): string {
  switch (service) {
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?${query({ u: address })}`;
    case 'x':
      return `https://x.com/intent/post?${query({ text: title, url: address })}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}`;
    case 'bluesky':
      return `https://bsky.app/intent/compose?${query({ text: `${title}\n${address}` })}`;
    case 'mail':
      return `mailto:?${query({ subject: title, body: lines(lead, address) })}`;
  }
}

/** Mail programs take `+` literally, so spaces are written `%20`; `URLSearchParams` would not. (RFC 6068, section 5) */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}

/** Line breaks in a mail are CR LF (RFC 6068, section 5). */
function lines(lead: string | undefined, address: string): string {
  return lead === undefined ? address : `${lead}\n\n${address}`.replace(/\r?\n/g, '\r\n');
}
