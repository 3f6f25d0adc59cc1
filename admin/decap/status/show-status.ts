import type CMS from 'decap-cms-app';
import { placeOf } from '../../checks/labels.ts';
import type { Collection } from '../../form/types.ts';
import { standingOf, type PublicStanding } from '../../../src/life/embargo/standing.ts';
import { askAbout, askState, fieldsIn } from '../../stored/status/ask-site.ts';
import type { FieldName } from '../../stored/status/draw.ts';
import { SiteFollower } from '../../stored/status/follow-site.ts';
import { goneNow } from '../../stored/status/gone-now.ts';
import { Panel } from '../../stored/status/panel.ts';
import { showPlanned } from '../../stored/status/planned-dialog.ts';
import { afterLogIn } from '../backends/around.ts';
import { eachBackend } from '../backends/each-backend.ts';
import { forgetFolders, readSaved, store } from '../saving/store.ts';
import { askWithStatus } from './ask-with-status.ts';
import { tellListsStanding, type Standings } from './in-list.ts';
import { markStatus } from './in-page.ts';
import { watchSaves } from './watch-saves.ts';

/**
 * Shows everywhere in the desk what the public sees of a release, and follows what is saved until it is out. To be called
 * before Decap starts, and after what else is put around its backends.
 */
export function showStatus(cms: Pick<typeof CMS, 'getBackend'>, collections: readonly Collection[]): void {
  const standings: Standings = new Map();
  const drafts = new Set<string>();
  let opened: { id: string; standing: PublicStanding | 'new' | undefined } | undefined;
  let lastTold = '';
  const route = () => /^#\/collections\/releases\/(?:(new)|entries\/([^?]+))/.exec(location.hash);
  const open = () => (route() ? opened?.standing : undefined);
  const fieldName = fieldNamesOf(collections);

  const mark = markStatus(document, {
    standings,
    open,
    showPlanned: () => {
      // Others save as well.
      forgetFolders();
      void showPlanned(document, store, fieldName);
    },
  });
  const judge = async () => {
    const [, isNew, slug = ''] = route() ?? [];
    const id = isNew ?? decodeURIComponent(slug);
    if (opened?.id !== id) opened = { id, standing: isNew ? 'new' : undefined };
    mark();
    if (isNew || id === '') return;
    const standing = await standingNow(id, drafts.has(id)).catch(() => undefined);
    if (opened.id !== id) return;
    opened = { id, standing };
    if (standing) standings.set(id, standing);
    mark();
  };
  window.addEventListener('hashchange', () => void judge());
  window.addEventListener('focus', () => void judge());

  const panel = new Panel(document, fieldName, (id) => follower.dismiss(id));
  const follower = new SiteFollower({
    store,
    read: readSaved,
    kept: localStorage,
    show(news) {
      panel.show(news);
      for (const { id, standing } of news) standings.set(id, standing);
      const told = news.map(({ id, kind, lines }) => [id, kind, ...lines].join()).join();
      if (told !== lastTold) void judge();
      lastTold = told;
    },
  });
  askWithStatus(window, open);
  eachBackend(cms, (implementation, { workflow }) => {
    tellListsStanding(implementation, store, standings);
    watchSaves(implementation, {
      drafts,
      workflow,
      saved: (id) => follower.await(id),
      changed: () => void judge(),
    });
    // Whoever comes back is told what has become of what was saved before.
    afterLogIn(implementation, () => follower.look());
  });
}

async function standingNow(id: string, drafted: boolean): Promise<PublicStanding | undefined> {
  const text = await readSaved(`content/releases/${id}.mdx`);
  const now = new Date();
  if (text === undefined) return { kind: 'draft', at: now, visible: false, changed: false };
  const fields = fieldsIn(text);
  if (!fields) return undefined;
  const state = await askState();
  const site = state && (await askAbout(id, text, state));
  return standingOf(fields, now, { site, changed: drafted, gone: (await goneNow(store, now))(id) });
}

const fieldNamesOf =
  (collections: readonly Collection[]): FieldName =>
  (problem) => {
    const form = collections.find(({ folder }) => folder !== undefined && problem.file.includes(`${folder}/`));
    return placeOf(problem, form?.fields ?? []).label;
  };
