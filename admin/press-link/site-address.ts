import { settingsIn } from '../stored/entries.ts';
import type { Store } from '../stored/store.ts';

/**
 * The site's public address, as the settings are saved now; where they cannot be read, the one that the site was built
 * with. Never the desk's own: it may be open at an address that no journalist can reach.
 */
export async function siteAddress(store: Store): Promise<string> {
  const settings = await settingsIn(store).catch(() => undefined);
  return settings?.address ?? new URL(import.meta.env.SITE).origin;
}
