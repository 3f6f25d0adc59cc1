import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Release } from '../../content-types/releases/release.ts';
import { yearOf } from '../../danish/dates.ts';
import { filePartsOf } from '../../ground/file-parts.ts';
import { versionOf } from '../../life/embargo/version.ts';
import type { Newsroom } from '../../newsroom/type.ts';

/** The years that the newsroom has readable releases of, and those that the desk lists: it asks of them before anything is out. */
export function yearsOf({ readable, clock }: Pick<Newsroom, 'readable' | 'clock'>): string[] {
  const now = yearOf(clock);
  const listed = [now - 1, now, now + 1, now + 2].map(String);
  return [...new Set([...readable.map(({ id }) => id.slice(0, 4)), ...listed])].sort();
}

/** Which version the site shows of each readable release of a year, by id. */
export async function versionsIn(year: string, { readable, clock }: Newsroom): Promise<Record<string, string>> {
  const ofYear = readable.filter(({ id }) => id.startsWith(`${year}/`));
  const versions = await Promise.all(
    ofYear.map(async (release): Promise<[string, string]> => [
      release.id,
      await versionOf(release, await bodyOf(release), clock),
    ]),
  );
  return Object.fromEntries(versions.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function bodyOf({ file }: Release): Promise<string> {
  return filePartsOf(await readFile(resolve(file), 'utf8'))?.body ?? '';
}
