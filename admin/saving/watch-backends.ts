import type CMS from 'decap-cms-app';
import localForage from 'localforage';
import { backendFor } from '../backend.ts';
import { gitHost } from '../git-host.ts';
import { askForLess } from './ask-for-less.ts';
import { mendBackups } from './backup.ts';
import { guard, type Opened } from './guard.ts';
import type { Implementation, User } from './implementation.ts';
import { withNewestLogIn } from './log-in-again.ts';
import { Traffic } from './traffic.ts';
import { Refusal } from './refusal.ts';
import { connectStore, forgetFolders } from './store.ts';

/** Everything that the desk may save through. Which one is used is decided by the configuration. */
export const backends = ['forgejo', 'gitea', 'gitlab', 'github', 'proxy'];

/** What changes what is stored. */
const changing = [
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'deleteFiles',
] as const;
const reading = ['getEntry', 'unpublishedEntry', 'unpublishedEntryDataFile'] as const;

type Init = (config: unknown, options: { useWorkflow?: boolean }) => Implementation;

/** What Decap reads one after the other when something is opened. */
const openingUp = [...reading, 'unpublishedEntries', 'getMedia'] as const;

const opened: Opened = new Map();
const traffic = new Traffic();

/** Puts the desk's own care around whatever Decap saves through. To be called before Decap starts. */
export function watchBackends(cms: Pick<typeof CMS, 'getBackend'>): void {
  // Until it is ready, it puts other methods in the place of its own.
  void localForage.ready().then(() => mendBackups(localForage, opened, () => traffic.isOver()));
  for (const name of backends) {
    const backend = cms.getBackend(name) as { init: Init } | undefined;
    if (!backend) continue;
    const { init } = backend;
    backend.init = (config, options) => {
      const implementation = init(config, options);
      const original = asItWas(implementation);
      const workflow = options.useWorkflow ?? false;
      guard(implementation, original, { opened, route: () => location.hash, workflow });
      for (const action of [...reading, ...changing]) watch(implementation, action);
      for (const action of openingUp) count(implementation, action);
      askForLess(implementation, backendFor(gitHost).origin);
      connectStore(original);
      return implementation;
    };
  }
}

/** The same with its methods as they are now, whatever is put in their place later. */
function asItWas(implementation: Implementation): Implementation {
  const original = Object.create(implementation) as Implementation;
  for (const name of [...changing, ...reading])
    Object.assign(original, { [name]: implementation[name].bind(implementation) });
  return original;
}

/**
 * Tells whoever is refused what to do now: Decap shows the reason for eight seconds, and nothing else. What cannot be read
 * is told by Decap alone; it also reads to learn whether a name is free.
 */
function watch(implementation: Implementation, action: (typeof changing | typeof reading)[number]): void {
  const act = implementation[action].bind(implementation) as (...given: unknown[]) => Promise<unknown>;
  const changes = changing.some((name) => name === action);
  const watched = async (...given: unknown[]): Promise<unknown> => {
    try {
      return await withNewestLogIn(implementation, storedUser, () => act(...given));
    } catch (error) {
      if (changes && error instanceof Refusal) alert(error.inFull);
      throw error;
    } finally {
      if (changes) forgetFolders();
    }
  };
  Object.assign(implementation, { [action]: watched });
}

function count(implementation: Implementation, action: (typeof openingUp)[number]): void {
  const act = implementation[action].bind(implementation) as (...given: unknown[]) => Promise<unknown>;
  Object.assign(implementation, { [action]: (...given: unknown[]) => traffic.during(() => act(...given)) });
}

/** Whom the newest log-in in this browser has stored, in whichever tab. The name is Decap's. */
function storedUser(): User | undefined {
  return JSON.parse(localStorage.getItem('decap-cms-user') ?? 'null') ?? undefined;
}
