import { describe, expect, it, test } from 'vitest';
import { releaseFile } from '../../life/history/fixtures.ts';
import { knownSince, lastChanged } from '../../life/history/dates.ts';
import { timelineOf, type VersionStep } from './timeline.ts';
import { fieldsIn, type Written } from '../../life/history/written.ts';
import type { HistoryEvent } from '../../life/history/events.ts';
import type { Note } from '../../life/history/shown.ts';
import type { History } from '../../life/history/versions.ts';

const published = '2017-05-03T10:15:00+02:00';
/** The archive of an old newsroom was taken over on this day. */
const arrived = '2026-01-05T09:00:00+01:00';

function written(body: string): Written {
  const text = releaseFile(body, '', published);
  const fields = fieldsIn(text);
  if (!fields) throw new Error('cannot be read');
  return { ...fields, source: { text }, digest: text };
}
const note = (kind: Note['kind'], at = '2026-02-01T09:00:00+01:00'): Note => ({
  at: new Date(at),
  kind,
  text: 'Tallet var 68.',
});
const version = (number: number, from: string, ...notes: Note[]) => ({
  number,
  from: new Date(from),
  written: written(`Udgave ${number}.`),
  notes,
});
const history = (versions: History<Written>['versions'], events: HistoryEvent[] = []) => ({ versions, events });

const takenOut = ({ changes }: VersionStep) =>
  changes.flatMap(({ stretches }) => stretches.flatMap(({ kind, text }) => (kind === 'out' ? text : []))).join(' ');

describe('what the public has seen', () => {
  it('begins with the first version at its publication, also where the archive got it long after and it was withdrawn before', () => {
    const withdrawn: HistoryEvent = {
      kind: 'withdrawn',
      at: new Date('2019-06-01T09:00:00+02:00'),
      reason: 'Forkert.',
    };
    const versions = [version(1, arrived), version(2, '2026-02-01T09:00:00+01:00')];
    const steps = timelineOf(history(versions, [withdrawn]), []);
    expect(steps.map((step) => [step.at, 'event' in step ? step.event.kind : step.kind])).toEqual([
      [versions[1]?.from, 'unexplained'],
      [withdrawn.at, 'withdrawn'],
      [new Date(published), 'first'],
    ]);
  });

  it('says of each later version when it came, how it was explained and what it changed', () => {
    const versions = [
      version(1, published),
      version(2, '2026-02-01T09:00:00+01:00', note('update'), note('correction')),
      version(3, '2026-03-01T09:00:00+01:00', note('update')),
      version(4, '2026-04-01T09:00:00+02:00'),
    ];
    const passages = versions.map(({ number }) => [{ part: 'body' as const, text: `Udgave ${number}.` }]);
    const steps = timelineOf(history(versions), passages);
    expect(steps.map((step) => 'kind' in step && [step.at, step.kind, takenOut(step)])).toEqual([
      [versions[3]?.from, 'unexplained', '3'],
      [versions[2]?.from, 'update', '2'],
      [versions[1]?.from, 'correction', '1'],
      [new Date(published), 'first', ''],
    ]);
  });
});

test('that nobody knows the time before the archive got a release is said, and only where it got it later', () => {
  expect(knownSince(history([version(1, arrived)]))).toEqual(new Date(arrived));
  expect(knownSince(history([version(1, published)]))).toBeUndefined();
});

test('a release was last changed by its newest version or event, and never by its publication', () => {
  const restored: HistoryEvent = { kind: 'restored', at: new Date('2026-05-01T09:00:00+02:00') };
  const two = [version(1, arrived), version(2, '2026-06-01T09:00:00+02:00')];
  expect(lastChanged(history([version(1, arrived)]))).toBeUndefined();
  expect(lastChanged(history([version(1, arrived)], [restored]))).toEqual(restored.at);
  expect(lastChanged(history(two, [restored]))).toEqual(two[1]?.from);
});
