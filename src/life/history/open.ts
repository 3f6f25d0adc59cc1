import { readHistories, type Histories } from './read.ts';

type Question = Parameters<typeof readHistories>;

/** How long a development server trusts what it read: a page asks several times, and a commit may come at any time. */
const fresh = 2000;

let last: { asked: string; at: number; histories: Promise<Histories | undefined> } | undefined;
let warned = false;

/**
 * What the public has seen of each release; undefined, with one warning for web staff, where Git cannot tell. The site is
 * then built without the pages of changes: history never keeps a release from being published.
 */
export function openHistories(...[content, releases, options]: Question): Promise<Histories | undefined> {
  const asked = JSON.stringify([content, options.opened, releases.map(({ id, digest }) => [id, digest])]);
  if (last?.asked === asked && performance.now() - last.at < fresh) return last.histories;
  const histories = readHistories(content, releases, options).catch(warn);
  last = { asked, at: performance.now(), histories };
  return histories;
}

function warn(error: unknown): undefined {
  if (warned) return;
  warned = true;
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(
    `[history] The site is made without its pages of changes, because ${reason}. They need a whole clone (git fetch --unshallow; in CI: fetch-depth: 0).`,
  );
}
