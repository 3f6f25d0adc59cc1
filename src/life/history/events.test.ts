import { describe, expect, test } from 'vitest';
import { eventsBetween, notesArrived } from './events.ts';
import type { Note, PublishingFields, Shown } from './shown.ts';

const day = (date: number) => new Date(Date.UTC(2026, 0, date, 8));
const clock = day(20);

const note = (at: Date, text: string): Note => ({ at, kind: 'correction', text });

/** What the public saw from one moment to another. */
const shown = (
  from: Date,
  { notes = [], reason, withdrawn, until }: { notes?: Note[]; reason?: string; withdrawn?: Date; until?: Date } = {},
): Shown<PublishingFields> => ({
  from,
  until,
  withdrawn,
  written: {
    publishAt: day(1),
    draft: false,
    notes,
    withdrawn: reason === undefined ? undefined : { at: withdrawn ?? day(5), reason },
  },
});

describe('an explanation that readers could see', () => {
  const first = note(day(2), 'Tallet i andet afsnit var forkert.');

  test('tells of itself when it is worded anew, and not when it stays as it was', () => {
    const anew = { ...first, text: 'Tallet i tredje afsnit var forkert.' };
    expect(eventsBetween(shown(day(2), { notes: [first] }), shown(day(3), { notes: [anew] }), clock)).toEqual([
      { kind: 'reworded', at: day(3), before: first.text, after: anew.text },
    ]);
    expect(eventsBetween(shown(day(2), { notes: [first] }), shown(day(3), { notes: [first] }), clock)).toEqual([]);
  });

  test('tells of itself when it is taken away', () => {
    expect(eventsBetween(shown(day(2), { notes: [first] }), shown(day(3)), clock)).toEqual([
      { kind: 'reworded', at: day(3), before: first.text, after: '' },
    ]);
  });

  test('is the same when only its time is put right, or another comes beside it', () => {
    const moved = { ...first, at: day(4) };
    const more = note(day(2), 'Borgmesterens navn var stavet forkert.');
    expect(eventsBetween(shown(day(2), { notes: [first] }), shown(day(3), { notes: [more, moved] }), clock)).toEqual(
      [],
    );
  });

  test('is nothing to tell of before its moment has come', () => {
    const planned = note(day(10), 'Mødet er flyttet til den 12.');
    expect(eventsBetween(shown(day(2), { notes: [planned] }), shown(day(3)), clock)).toEqual([]);
    expect(eventsBetween(shown(day(2), { notes: [planned] }), shown(day(11)), day(9))).toEqual([]);
  });

  test('that is seen in the very moment of the change is told of', () => {
    const now = note(day(3), 'Tallet i andet afsnit var forkert.');
    expect(eventsBetween(shown(day(2), { notes: [now] }), shown(day(3)), day(3))).toHaveLength(1);
  });
});

describe('a new explanation', () => {
  const known = note(day(2), 'Tallet i andet afsnit var forkert.');
  const written = (...notes: Note[]) => shown(day(3), { notes }).written;

  test('has arrived when readers could not see it before', () => {
    const more = note(day(3), 'Borgmesterens navn var stavet forkert.');
    expect(notesArrived(written(known), written(known, more), clock)).toEqual([more]);
    expect(notesArrived(undefined, written(known), clock)).toEqual([known]);
  });

  test('has not when it is an old one in other words, or is to come', () => {
    const anew = { ...known, text: 'Tallet i tredje afsnit var forkert.' };
    expect(notesArrived(written(known), written(anew), clock)).toEqual([]);
    expect(notesArrived(written(), written(note(day(21), 'Mødet er flyttet.')), clock)).toEqual([]);
    expect(notesArrived(written(), written(note(clock, 'Mødet er flyttet.')), clock)).toHaveLength(1);
  });
});

describe('a withdrawal', () => {
  const reason = 'Tallene i nyheden var forkerte.';
  const out = shown(day(2));
  const back = shown(day(5), { withdrawn: day(5), reason });

  test('is told of with its reason, once', () => {
    expect(eventsBetween(out, back, clock)).toEqual([{ kind: 'withdrawn', at: day(5), reason }]);
    expect(eventsBetween(back, { ...back, from: day(6) }, clock)).toEqual([]);
  });

  test('whose reason is worded anew is told of, and one that is taken back', () => {
    const anew = shown(day(6), { withdrawn: day(5), reason: 'Tallene kom fra en forkert måned.' });
    expect(eventsBetween(back, anew, clock)).toEqual([
      { kind: 'reworded', at: day(6), before: reason, after: 'Tallene kom fra en forkert måned.' },
    ]);
    expect(eventsBetween(back, shown(day(6)), clock)).toEqual([{ kind: 'restored', at: day(6) }]);
  });
});

test('what was not to be seen for a while tells when it went and when it came back', () => {
  expect(eventsBetween(shown(day(2), { until: day(3) }), shown(day(5)), clock)).toEqual([
    { kind: 'hidden', at: day(3) },
    { kind: 'shown', at: day(5) },
  ]);
});
