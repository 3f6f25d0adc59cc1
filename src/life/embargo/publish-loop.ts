/** What keeps a site up to date does to the world around it. Moments and durations are in milliseconds. */
export interface World {
  now(): number;
  sleep(duration: number): Promise<void>;
  /** Fetches what has been saved. @returns the commit that is checked out @throws when Git cannot be reached */
  fetch(): Promise<string>;
  /** The first moment after another at which the site must be built again, with nothing saved; undefined for never. */
  due(since: number): Promise<number | undefined>;
  /** Builds the site, and returns whether it could be built. */
  build(): Promise<boolean>;
  log(line: string): void;
}

/** How often Git is asked what is new, and how soon a build that failed is tried again. */
export interface Rests {
  fetch: number;
  failure: number;
}

interface Built {
  commit: string | undefined;
  /** The clock of that build: what came due while it ran is not on it. */
  clock: number;
  failed: boolean;
}

/**
 * Builds a site whenever something has been saved, and in the moment that a release is to be out.
 * @param until ends the loop; it runs for ever otherwise
 */
export async function runPublishLoop(world: World, rests: Rests, until: () => boolean = () => false): Promise<void> {
  let built: Built | undefined;
  while (!until()) {
    const commit = await world.fetch().catch((error: unknown) => {
      world.log(`Nothing could be fetched: ${error instanceof Error ? error.message : String(error)}`);
      return built?.commit;
    });
    const due = built && (await world.due(built.clock));
    const clock = world.now();
    const reason = reasonToBuild({ built, commit, due, clock, rests });
    if (reason === undefined) {
      await world.sleep(Math.max(1, Math.min(rests.fetch, (due ?? Infinity) - clock)));
      continue;
    }
    world.log(`Building: ${reason}.`);
    const done = await world.build();
    if (!done) world.log('The build failed. The last good site stands.');
    built = { commit, clock, failed: !done };
  }
}

/** Why the site must be built now; undefined when it need not be. */
function reasonToBuild(at: {
  built: Built | undefined;
  commit: string | undefined;
  due: number | undefined;
  clock: number;
  rests: Rests;
}): string | undefined {
  const { built, commit, due, clock, rests } = at;
  if (!built) return 'the loop has begun';
  if (commit !== built.commit) return 'something was saved';
  if (due !== undefined && due <= clock) return 'its time has come';
  if (built.failed && clock - built.clock >= rests.failure) return 'the last build failed';
  return undefined;
}
