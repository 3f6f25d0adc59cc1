import type { GitHost } from '../hosts/git-hosts.ts';
import { backendFor } from './backends/configuration.ts';
import { blockIds } from '../blocks/blocks.ts';
import { archive } from '../collections/archive.ts';
import { gone } from '../collections/gone.ts';
import { initiatives } from '../collections/initiatives.ts';
import { municipalities } from '../collections/municipalities.ts';
import { people } from '../collections/people.ts';
import { releases } from '../collections/releases.ts';
import { searchWords } from '../collections/search-words.ts';
import { settings } from '../collections/settings.ts';
import { standingPages } from '../collections/standing-pages.ts';
import { gitHost } from '../git-host.ts';

/**
 * All that Decap is told, as one object.
 * @param origin the site's own address, for links from the desk to the page
 * @param year the year that pictures uploaded now are put under. Not the release's own: its date may change after the picture is placed
 * @param archived the older years, each of which has a list of its own (`archive/years.ts`)
 * @param localServer address of the local server that reads and writes the working tree; none in production
 * @param host where the desk saves in production
 */
export function deskConfig({
  origin,
  year,
  archived = [],
  localServer,
  host = gitHost,
}: {
  origin: string;
  year: number;
  archived?: readonly number[];
  localServer?: string | undefined;
  host?: GitHost;
}) {
  const media = { folder: `content/media/${year}`, address: `/media/${year}` };
  const { backend, publishMode } = backendFor(host);
  return {
    load_config_file: false,
    locale: 'da',
    backend,
    ...(localServer !== undefined && { local_backend: { url: localServer } }),
    publish_mode: publishMode,
    site_url: origin,
    show_preview_links: true,
    editor: { preview: false },
    media_folder: media.folder,
    public_folder: media.address,
    slug: { encoding: 'ascii' as const, clean_accents: true, sanitize_replacement: '-' },
    collections: [
      releases(blockIds, media),
      initiatives(blockIds),
      municipalities(blockIds),
      people,
      standingPages,
      gone,
      searchWords,
      settings,
      ...archived.map(archive),
    ],
  };
}
