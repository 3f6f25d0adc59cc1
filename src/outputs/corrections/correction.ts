import type { Newsroom } from '../../newsroom/type.ts';
import type { Gone } from '../../life/ledger/gone.ts';
import type { Release } from '../../content-types/releases/release.ts';

/**
 * What the newsroom has had to take back: something it said and has mended, a release it has withdrawn, or one that is
 * gone.
 */
export type Correction =
  | { kind: 'correction' | 'withdrawal'; at: Date; text: string; release: Release }
  | { kind: 'removal'; at: Date; text: string; gone: Gone };

/** Every correction, withdrawal and removal, newest first. Updates add something new and take nothing back. */
export function correctionsOf({ readable, gone }: Pick<Newsroom, 'readable' | 'gone'>): Correction[] {
  const corrected = readable.flatMap((release) =>
    release.notes
      .filter(({ kind }) => kind === 'correction')
      .map(({ at, text }): Correction => ({ kind: 'correction', at, text, release })),
  );
  const withdrawn = readable.flatMap((release): Correction[] =>
    release.status === 'withdrawn' && release.withdrawn
      ? [{ kind: 'withdrawal', at: release.withdrawn.at, text: release.withdrawn.reason, release }]
      : [],
  );
  const removed = gone.map((one): Correction => ({ kind: 'removal', at: one.at, text: one.reason, gone: one }));
  return [...corrected, ...withdrawn, ...removed].sort(
    (a, b) =>
      b.at.getTime() - a.at.getTime() ||
      correctionAddress(a).localeCompare(correctionAddress(b)) ||
      a.text.localeCompare(b.text),
  );
}

/** The page that was corrected. */
export const correctionAddress = (correction: Correction): string =>
  correction.kind === 'removal' ? correction.gone.address : correction.release.address;
