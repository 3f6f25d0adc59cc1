import { pressFileAddress, type PressFile, type AdvanceCopy } from './press-file.ts';
import { unseal } from './seal.ts';
import { keysOf, type Keys } from '../../content-types/releases/press-key.ts';

/** What a press link leads to. */
export type PressLinkTarget =
  | { is: 'release'; copy: AdvanceCopy }
  | { is: 'published'; address: string }
  /** There is no such file any more, or it is another's. */
  | { is: 'ended' }
  /** The link was cut short. */
  | { is: 'noKey' }
  /** Nobody answered: it may work in a while. */
  | { is: 'failed' };

/**
 * Follows a press link.
 * @param secret what stands after # in the link
 * @param get asks the site for a file
 */
export async function openLink(secret: string, get: typeof fetch = fetch): Promise<PressLinkTarget> {
  const keys = await keysOf(secret).catch(() => undefined);
  if (!keys) return { is: 'noKey' };
  // Not from what the browser kept: the release may be out since, or the link ended.
  const response = await get(pressFileAddress(keys.name), { cache: 'no-store' }).catch(() => undefined);
  if (!response || isBusy(response)) return { is: 'failed' };
  if (!response.ok) return { is: 'ended' };
  // The connection may break while the file comes.
  const text = await response.text().catch(() => undefined);
  return text === undefined ? { is: 'failed' } : read(keys, text).catch(() => ({ is: 'ended' }));
}

/** Out of order, or asked too much or too slowly (RFC 9110, 15.5.9 and 15.6; RFC 6585, 4): no word of the file itself. */
const isBusy = ({ status }: Response): boolean => status >= 500 || status === 408 || status === 429;

async function read(keys: Keys, text: string): Promise<PressLinkTarget> {
  const file = JSON.parse(text) as PressFile;
  if ('sealed' in file) return { is: 'release', copy: (await unseal(keys, file.sealed)) as AdvanceCopy };
  // A release's page and nothing else, whatever the file says.
  return /^\/nyheder\/\d{4}\/[a-z0-9-]+\/$/.test(file.published)
    ? { is: 'published', address: file.published }
    : { is: 'ended' };
}
