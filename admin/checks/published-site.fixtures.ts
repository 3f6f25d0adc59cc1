import type { Archive } from '../../src/archive/archive.ts';
import type { Entry } from '../../src/archive/entry.ts';
import type { ContentFolder } from '../../src/archive/fixtures.ts';
import { servedAddresses } from '../../src/archive/ledger/served-addresses.ts';
import { initiativeOf } from '../../src/content-types/initiatives/initiative.ts';
import { municipalityOf } from '../../src/content-types/municipalities/municipality.ts';
import { publicRelease } from '../../src/content-types/releases/release.ts';
import { standingPageAddress } from '../../src/content-types/standing-pages/address.ts';
import { enter, formatLedger } from '../../src/life/ledger/ledger.ts';
import { readLedger } from '../../src/life/ledger/read.ts';
import { publishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import { publishedUses } from '../../src/outputs/addresses/published-uses.ts';

/** What a build from an archive publishes for the desk. Its addresses are entered in the ledger, as a build does. */
export async function publishFrom(
  folder: Pick<ContentFolder, 'content'> & { write(name: string, text: string): unknown },
  archive: Archive,
) {
  const now = new Date();
  const served = servedAddresses(archive, now);
  const { ledger } = await readLedger(folder.content);
  const published = enter(ledger, [...served.pages, ...served.files], now);
  folder.write('ledger.txt', formatLedger(published));
  const isThere = ({ address }: { address: string }) => !served.isGone(address);
  const readable = archive.releases.flatMap((entry) => publicRelease(stored(entry), now) ?? []).filter(isThere);
  return {
    uses: publishedUses({ readable }),
    archive: publishedArchive({
      readable,
      initiatives: archive.initiatives.map((entry) => initiativeOf(stored(entry), now)).filter(isThere),
      municipalities: archive.municipalities.map((entry) => municipalityOf(stored(entry))).filter(isThere),
      standing: archive.pages
        .map(({ id, data }) => ({ address: standingPageAddress(id), title: data.title, aliases: data.aliases }))
        .filter(isThere),
      published,
    }),
  };
}

/** An entry as Astro's store holds it. */
function stored<Data>({ id, digest, file, data, pictures, people }: Entry<Data>) {
  return {
    id,
    digest,
    data: { fields: data, file, pictures: pictures.map((one) => one.id), people: people.map((one) => one.id) },
  };
}
