import type CMS from 'decap-cms-app';
import localForage from 'localforage';
import { yearOf } from '../../../src/danish/dates.ts';
import { originOf } from '../../hosts/git-hosts.ts';
import { gitHost } from '../../git-host.ts';
import { asItIs, putAround, type Method } from '../backends/around.ts';
import { askForLess } from '../backends/ask-for-less.ts';
import { repairBackups } from './unsaved/backup.ts';
import { listedYears } from '../archive/years.ts';
import { eachBackend } from '../backends/each-backend.ts';
import { guard, type Opened } from './guard.ts';
import type { Implementation, User } from '../backends/implementation.ts';
import { storing } from './told/not-stored.ts';
import { ownSaves } from './told/own-saves.ts';
import { saveOnlyUsed } from '../media/only-used.ts';
import { withNewestLogIn } from './log-in-again.ts';
import { keepWhatIsUsed } from './keep-what-is-used.ts';
import { connectStore, forgetFolders, store } from './store.ts';
import { alertOnce, alertWhenRefused } from './told/explain-refusal.ts';
import { tabsOf } from './unsaved/tabs.ts';
import { Traffic } from './traffic.ts';

const changing: Method[] = [
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'deleteFiles',
  'persistMedia',
];
const opening: Method[] = ['getEntry', 'unpublishedEntry', 'unpublishedEntryDataFile'];
const lookingUp: Method[] = ['getEntry', 'entriesByFolder', 'allEntriesByFolder', 'getMedia'];

const opened: Opened = new Map();
const traffic = new Traffic();

/** Puts the desk's own care around whatever Decap saves through. To be called before Decap starts. */
export function watchBackends(cms: Pick<typeof CMS, 'getBackend'>): void {
  const tabs = tabsOf(window);
  // Until it is ready, it puts other methods in the place of its own.
  void localForage.ready().then(() => repairBackups(localForage, opened, tabs, () => traffic.isOver()));
  eachBackend(cms, watch);
}

function watch(implementation: Implementation, { workflow }: { workflow: boolean }): void {
  const withLogIn = <Result>(act: () => Promise<Result>) => withNewestLogIn(implementation, storedUser, act);
  const original = asItIs(implementation, [...changing, ...opening]);
  const lookUp = asItIs(implementation, lookingUp);

  const own = ownSaves(localStorage);
  // Asked last: what is published is told of as that.
  keepWhatIsUsed(original, store, () => listedYears(yearOf(new Date())));
  guard(implementation, original, { opened, route: () => location.hash, workflow, own });
  saveOnlyUsed(implementation);
  putAround(implementation, opening, withLogIn);
  putAround(implementation, changing, (act) =>
    alertWhenRefused(() => storing(implementation, () => withLogIn(act))).finally(forgetFolders),
  );
  // Decap reads these one after the other when something is opened.
  putAround(implementation, [...opening, 'unpublishedEntries', 'getMedia'], (act) => traffic.during(act));
  askForLess(implementation, originOf(gitHost));

  putAround(lookUp, lookingUp, (act) => alertOnce(() => withLogIn(act)));
  connectStore(lookUp);
}

/** Whom the newest log-in in this browser has stored, in whichever tab. The name is Decap's. */
function storedUser(): User | undefined {
  return JSON.parse(localStorage.getItem('decap-cms-user') ?? 'null') ?? undefined;
}
