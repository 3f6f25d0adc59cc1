import { settingsIn } from '../stored/entries.ts';
import type { Store } from '../stored/store.ts';

/** The site's public address, as the settings are saved now; the desk's own where they cannot be read. */
export async function siteAddress(store: Store): Promise<string> {
  const settings = await settingsIn(store).catch(() => undefined);
  return settings?.address ?? location.origin;
}
