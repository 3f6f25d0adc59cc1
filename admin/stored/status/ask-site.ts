import {
  buildStateSchema,
  stateAddress,
  versionsAddress,
  versionsSchema,
  type BuildState,
} from '../../../src/outputs/build-state/state.ts';
import type { SiteYears } from './planned.ts';
import { splitFrontMatter } from '../../../src/ground/front-matter.ts';
import { publicRelease } from '../../../src/content-types/releases/release.ts';
import { releaseSchema, type ReleaseData } from '../../../src/content-types/releases/schema.ts';
import { filePartsOf } from '../../../src/ground/file-parts.ts';
import type { SiteShows } from '../../../src/life/embargo/standing.ts';
import { versionOf } from '../../../src/life/embargo/version.ts';

/** @returns how far the site has come; undefined when it does not say */
export async function askState(): Promise<BuildState | undefined> {
  return buildStateSchema.safeParse(await load(stateAddress)).data;
}

const asked = new Map<string, { built: number; answer: Promise<Readonly<Record<string, string>> | undefined> }>();

/**
 * Which releases of a year the site shows, by id, and the version of each. Asked for once for each site that is made.
 * @returns undefined when the site does not say
 */
function askVersions(year: string, { built }: BuildState): Promise<Readonly<Record<string, string>> | undefined> {
  const before = asked.get(year);
  if (before?.built === built.getTime()) return before.answer;
  const answer = load(versionsAddress(year)).then((found) => versionsSchema.safeParse(found).data);
  asked.set(year, { built: built.getTime(), answer });
  return answer.then((found) => {
    if (!found) asked.delete(year);
    return found;
  });
}

/** The fields of a release's file; undefined when it cannot be read. */
export const fieldsIn = (text: string): ReleaseData | undefined =>
  releaseSchema.safeParse(splitFrontMatter(text).fields).data;

/**
 * What the site shows of a release, measured by its whole text.
 * @param id `2026/nyt-job`
 * @param text its file, as it is saved
 * @returns undefined when the site does not say
 */
export async function askAbout(id: string, text: string, state: BuildState): Promise<SiteShows | undefined> {
  const { built } = state;
  const versions = await askVersions(id.slice(0, 4), state);
  if (!versions) return undefined;
  if (versions[id] === undefined) return { built, text: 'nothing' };
  const fields = fieldsIn(text);
  const release = fields && publicRelease({ id, data: { fields, file: '', pictures: [], people: [] } }, built);
  const version = release && (await versionOf(release, filePartsOf(text)?.body ?? '', built));
  return { built, text: version === versions[id] ? 'same' : 'another' };
}

/** What the site shows of some years; undefined when it does not say. */
export async function askYears(years: readonly string[]): Promise<(SiteYears & { state: BuildState }) | undefined> {
  const state = await askState();
  if (!state) return undefined;
  const told = years.map(async (year) => [year, await askVersions(year, state)] as const);
  return { state, built: state.built, versions: new Map(await Promise.all(told)) };
}

async function load(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
