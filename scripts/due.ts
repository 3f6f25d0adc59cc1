/**
 * `npm run due [-- --seconds | --json] [--since moment]`: when the next build is owed, and what for. Counted from now, or
 * from the clock of the build that is out. For people, and for scripts that sleep until then: exit code 0 when there is
 * such a moment, 3 when there is none, 2 where the question is wrong.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isoMoment } from '../src/danish/dates.ts';
import { nextChanges, type DueChange } from '../src/life/embargo/changes.ts';
import { datedIn } from '../src/archive/dated.ts';
import { readArchive } from '../src/archive/read.ts';
import { contentFolder } from '../src/ground/content-folder.ts';

const usage = 'Usage: npm run due -- [--seconds | --json] [--since 2026-11-23T12:00:00+01:00]';
const root = resolve(import.meta.dirname, '..');
const now = momentOf(process.env['NEWSROOM_CLOCK'] ?? new Date().toISOString(), 'NEWSROOM_CLOCK');

function momentOf(written: string, name: string): Date {
  const moment = new Date(written);
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(written) || Number.isNaN(moment.getTime())) {
    console.error(`${name} is “${written}”: write a moment such as 2026-11-23T12:00:00+01:00.\n${usage}`);
    process.exit(2);
  }
  return moment;
}

function ask() {
  try {
    const options = { seconds: { type: 'boolean' }, json: { type: 'boolean' }, since: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    return { ...values, since: values.since === undefined ? now : momentOf(values.since, '--since') };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { seconds: onlySeconds, json, since } = ask();
const archive = await readArchive(root, contentFolder(root));
const unread = new Set(archive.problems.map(({ file }) => file)).size;
if (unread > 0) console.error(`${unread} files with faults may not be counted: see npm run check.`);

const changes = nextChanges(datedIn(archive), since);
const at = changes[0]?.at;
// Rounded up: whoever sleeps so long wakes when the moment has come.
const seconds = at && Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000));

if (json)
  console.log(
    JSON.stringify({ at: at ? isoMoment(at) : null, seconds: seconds ?? null, changes: changes.map(written) }),
  );
else if (onlySeconds) console.log(seconds ?? '');
else if (at)
  console.log(`${isoMoment(at)}, in ${seconds} seconds${inDays(seconds ?? 0)}\n${changes.map(line).join('\n')}`);
else console.log('Nothing is due.');
process.exitCode = at ? 0 : 3;

function inDays(of: number): string {
  const [days, hours, minutes] = [Math.floor(of / 86_400), Math.floor(of / 3600) % 24, Math.floor(of / 60) % 60];
  return of < 60 ? '' : ` (${days} d ${hours} h ${minutes} min)`;
}

function line({ kind, title, file }: DueChange): string {
  return `  ${kind}: “${title}”, ${file}`;
}

/** A change as JSON can hold it, in Copenhagen's time. */
function written({ at, ...change }: DueChange) {
  return { at: isoMoment(at), ...change };
}
