import type { BuildState } from '../../../src/outputs/build-state/state.ts';
import type { NamedProblem } from '../../../src/outputs/build-state/seal-problem.ts';
import type { PublicStanding } from '../../../src/life/embargo/standing.ts';
import { statusWords as words } from './words.ts';

/** What the desk says of a release that has been saved. */
export interface Told {
  /** `wait`: ask again soon; `later`: it is settled until its time comes; `done`: it is out; `stopped`: someone must act. */
  kind: 'wait' | 'later' | 'done' | 'stopped';
  lines: string[];
  problems: readonly NamedProblem[];
}

interface Asked {
  standing: PublicStanding;
  state: BuildState | undefined;
  /** The problems of the newest attempt that the desk could open. */
  problems: readonly NamedProblem[];
  saved: Date;
  now: Date;
  /** How long it usually takes, in ms. */
  usual: number | undefined;
  /** Whether this page has seen that it was not out, and so knows when it came out. */
  watched: boolean;
}

const minute = 60_000;
/** Until something has been waited for, this long is long. */
const long = 15 * minute;

/** Says in plain words what has become of what was saved. It never gives a reason that nobody has told. */
export function toldOf({ standing, state, problems, saved, now, usual, watched }: Asked): Told {
  const { kind, at } = standing;
  const told = (how: Told['kind'], ...lines: string[]): Told => ({ kind: how, lines, problems: [] });
  if (kind === 'out') return told('done', words.out(watched ? state?.built : undefined));
  if (kind === 'withdrawn') return told('done', words.withdrawn);
  if (kind === 'removed') return told('done', words.removed);
  if (kind === 'draft') return told('done', words.asDraft);
  if (kind === 'scheduled') return told('later', words.scheduled(at, now));
  const since = new Date(Math.max(saved.getTime(), at <= now ? at.getTime() : 0));
  const failed = state?.failed;
  if (failed && failed.began >= since)
    return problems.length > 0
      ? { kind: 'stopped', lines: [words.failed], problems }
      : told('stopped', words.failedWhy);
  const waited = now.getTime() - since.getTime();
  if (waited > Math.max(long, 3 * (usual ?? 0))) return told('wait', words.notYet, words.tellWebStaff);
  const usually = usual === undefined ? [] : [words.usual(Math.ceil(usual / minute))];
  const first = usual !== undefined && waited > usual ? words.notYet : words.saved;
  return told('wait', first, ...usually);
}
