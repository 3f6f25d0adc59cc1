import { describe, expect, test } from 'vitest';
import { knownSince, lastChanged } from './dates.ts';
import type { HistoryEvent } from './events.ts';
import type { PublishingFields } from './shown.ts';
import type { History } from './versions.ts';

const moment = (time: string) => new Date(`2026-01-${time}:00+01:00`);

/** A history whose versions were seen from these moments on, of a release published at the first of January at nine. */
const history = (from: readonly string[], events: readonly HistoryEvent[] = []): History<PublishingFields> => ({
  versions: from.map((time, index) => ({
    number: index + 1,
    from: moment(time),
    written: { publishAt: moment('01T09:00'), draft: false, notes: [], withdrawn: undefined },
    notes: [],
  })),
  events,
});

describe('from when everything is known', () => {
  test('needs no telling where that is the publication', () => {
    expect(knownSince(history(['01T09:00']))).toBeUndefined();
  });

  test('is told where the archive got the release later', () => {
    expect(knownSince(history(['02T10:00', '03T10:00']))).toEqual(moment('02T10:00'));
  });

  test('is not known of what nobody has seen', () => {
    expect(knownSince(history([]))).toBeUndefined();
  });
});

describe('when a release last changed', () => {
  test('is never, while there is one version and nothing has happened', () => {
    expect(lastChanged(history(['01T09:00']))).toBeUndefined();
  });

  test('is the newest of its versions and of what happened to it, in whatever order they are told', () => {
    const restored = { kind: 'restored', at: moment('04T10:00') } as const;
    expect(lastChanged(history(['01T09:00', '03T10:00', '02T10:00']))).toEqual(moment('03T10:00'));
    expect(lastChanged(history(['01T09:00', '03T10:00'], [restored]))).toEqual(restored.at);
    expect(lastChanged(history(['01T09:00', '05T10:00'], [restored]))).toEqual(moment('05T10:00'));
  });
});
