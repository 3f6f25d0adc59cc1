import { noticesOf, type ErasureNotices } from '../../life/erasure/notices.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { History } from '../../life/history/versions.ts';
import type { Written } from '../../life/history/written.ts';

/** A release with what the public has seen of it. */
export interface Recorded extends ErasureNotices {
  release: Release;
  history: History<Written>;
}

/** Every release that has pages of its own history: each that can be read, where Git can tell. */
export function recorded({ readable, histories, erasures, clock }: Newsroom): Recorded[] {
  return readable.flatMap((release) => {
    const history = histories?.get(release.id);
    return history ? { release, history, ...noticesOf(erasures, release.id, history, clock) } : [];
  });
}

/** What the pages of a release's history are drawn from, for `pageKey`: texts by their fingerprints. */
export function historyKey({ release, history, erasures, erasedAt }: Recorded): unknown {
  const { id, title, status, language, withdrawn } = release;
  const versions = history.versions.map(({ written, ...version }) => ({ ...version, digest: written.digest }));
  return {
    id,
    title,
    status,
    language,
    withdrawn,
    versions,
    events: history.events,
    erasures,
    erasedAt: [...erasedAt],
  };
}
