import type { History } from '../history/versions.ts';
import type { Written } from '../history/written.ts';
import type { Erasure } from './trace.ts';
import type { Erasures } from './traces.ts';

/** What readers of one release's history are told of names that were taken out. */
export interface ErasureNotices {
  /** The erasures that touched the release, the newest first. */
  erasures: readonly Erasure[];
  /** By a version's number, when a name was last taken out of it. */
  erasedAt: ReadonlyMap<number, Date>;
}

/** Finds the notices of one release at a moment. */
export function noticesOf(
  { traces, erasedAt }: Erasures,
  id: string,
  history: History<Written>,
  clock: Date,
): ErasureNotices {
  return {
    erasures: traces
      .filter(({ files, at }) => files.includes(id) && at <= clock)
      .sort((a, b) => Number(b.at) - Number(a.at)),
    erasedAt: new Map(
      history.versions.flatMap(({ number, written }) => {
        const at = erasedAt.get(written.digest);
        return at && at <= clock ? [[number, at]] : [];
      }),
    ),
  };
}
