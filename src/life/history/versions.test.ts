import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPublic, statusOf } from '../../content-types/releases/status.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';
import type { State } from './shown.ts';
import { historyOf, type History } from './versions.ts';

type Text = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes'> & { text: string };

const minute = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
const same = (a: Text, b: Text) => a.text === b.text;
const text = (text: string, fields: Partial<Text> = {}): Text => ({
  text,
  publishAt: minute(0),
  draft: false,
  withdrawn: undefined,
  notes: [],
  ...fields,
});
const note = (at: number, kind: 'correction' | 'update' = 'correction') => ({
  at: minute(at),
  kind,
  text: `Note ${at}`,
});

// Few moments and few texts, so that everything meets everything: two saves in a minute, a text that comes back.
const moment = fc.integer({ min: 0, max: 30 });
const written: fc.Arbitrary<Text> = fc.record({
  text: fc.constantFrom('a', 'b', 'c'),
  publishAt: moment.map(minute),
  draft: fc.boolean(),
  withdrawn: fc.option(
    moment.map((at) => ({ at: minute(at), reason: 'Grund', replacedBy: undefined })),
    { nil: undefined, freq: 2 },
  ),
  notes: fc.uniqueArray(moment, { maxLength: 2 }).map((times) => times.map((at) => note(at))),
});
const states = fc
  .array(fc.record({ at: moment, written: fc.option(written, { nil: undefined, freq: 5 }) }), { maxLength: 8 })
  .map((some) => some.sort((a, b) => a.at - b.at).map(({ at, written }): State<Text> => ({ at: minute(at), written })));

/** What a history says that the public saw at a moment. */
function saidAt({ versions, events }: History<Text>, when: Date) {
  const version = versions.findLast(({ from }) => from <= when);
  const said = events.filter(({ at }) => at <= when).map(({ kind }) => kind);
  const last = (...kinds: string[]) => said.findLast((kind) => kinds.includes(kind));
  if (!version || last('hidden', 'shown') === 'hidden') return undefined;
  const status = last('withdrawn', 'restored') === 'withdrawn' ? 'withdrawn' : 'published';
  return `${status} ${version.written.text}`;
}

/** What readers found at a moment: the state that was in force, by the same rule as the site's own. */
function foundAt(all: readonly State<Text>[], when: Date) {
  const inForce = all.findLast(({ at }) => at <= when)?.written;
  const status = inForce && statusOf(inForce, when);
  return inForce && status && isPublic(status) ? `${status} ${inForce.text}` : undefined;
}

test('at every moment, the versions say exactly what readers found', () => {
  fc.assert(
    fc.property(states, moment, (all, now) => {
      const history = historyOf(all, { clock: minute(now), same });
      for (let at = 0; at <= now; at++) {
        const when = minute(at);
        const reached = all.filter((state) => state.at <= minute(now));
        expect(saidAt(history, when), `minute ${at}`).toBe(foundAt(reached, when));
      }
    }),
    { numRuns: 2000 },
  );
});

test('nothing is told before it happens, whatever is planned', () => {
  fc.assert(
    fc.property(states, moment, (all, now) => {
      const clock = minute(now);
      const { versions, events } = historyOf(
        all.filter(({ at }) => at <= clock),
        { clock, same },
      );
      expect([...versions.map(({ from }) => from), ...events.map(({ at }) => at)].filter((at) => at > clock)).toEqual(
        [],
      );
    }),
    { numRuns: 1000 },
  );
});

test('versions are numbered from one, and each text differs from the one before', () => {
  fc.assert(
    fc.property(states, moment, (all, now) => {
      const { versions } = historyOf(all, { clock: minute(now), same });
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      for (const [index, version] of versions.slice(1).entries()) {
        expect(version.written.text).not.toBe(versions[index]?.written.text);
        expect(version.from >= (versions[index]?.from ?? minute(0))).toBe(true);
      }
    }),
  );
});

test('what is saved later takes no version away and gives none another number, text or time', () => {
  fc.assert(
    fc.property(states, states, moment, moment, (before, more, now, later) => {
      const clock = minute(now);
      const first = historyOf(
        before.filter(({ at }) => at <= clock),
        { clock, same },
      );
      const grown = [...before.filter(({ at }) => at <= clock), ...more.filter(({ at }) => at > clock)];
      const second = historyOf(grown, { clock: minute(now + later), same });
      const known = ({ versions }: History<Text>) =>
        versions.map(({ number, from, written }) => [number, from, written.text]);
      expect(known(second).slice(0, first.versions.length)).toEqual(known(first));
    }),
    { numRuns: 1000 },
  );
});

describe('a release', () => {
  const clock = minute(100);
  const of = (...all: [at: number, written: Text | undefined][]) =>
    historyOf(
      all.map(([at, written]) => ({ at: minute(at), written })),
      { clock, same },
    );

  it('shows nothing of what was written before its time', () => {
    const due = { publishAt: minute(10) };
    const { versions } = of([1, text('kladde', { ...due, draft: true })], [5, text('plan', due)], [9, text('a', due)]);
    expect(versions.map(({ number, from, written }) => [number, from, written.text])).toEqual([[1, minute(10), 'a']]);
  });

  it('keeps two texts that were saved at the same second, and a text that came back', () => {
    const { versions } = of([1, text('a')], [2, text('b')], [2, text('a')]);
    expect(versions.map(({ written }) => written.text)).toEqual(['a', 'b', 'a']);
  });

  it('has a new version for a new text only: what readers cannot see is none', () => {
    const { versions, events } = of([1, text('a')], [2, text('a', { publishAt: minute(1) })]);
    expect([versions.length, events]).toEqual([1, []]);
  });

  it('is explained by a note that comes with the text, or after it, and not by one from before', () => {
    const { versions } = of(
      [1, text('a', { notes: [note(1)] })],
      [2, text('b', { notes: [note(1)] })],
      [3, text('c', { notes: [note(1), note(3)] })],
      [4, text('d', { notes: [note(1), note(3)] })],
      [5, text('d', { notes: [note(1), note(3), note(5, 'update')] })],
    );
    expect(versions.map(({ notes }) => notes.map(({ at }) => at))).toEqual([[minute(1)], [], [minute(3)], [minute(5)]]);
  });

  it('shows that an explanation which readers had seen was worded anew or taken away', () => {
    const other = { ...note(2), text: 'Noget andet' };
    const { events } = of(
      [1, text('a')],
      [2, text('b', { notes: [note(2)] })],
      [3, text('b', { notes: [other] })],
      [4, text('b')],
    );
    expect(events).toEqual([
      { kind: 'reworded', at: minute(3), before: 'Note 2', after: 'Noget andet' },
      { kind: 'reworded', at: minute(4), before: 'Noget andet', after: '' },
    ]);
  });

  it('says nothing of an explanation that was worded anew before its time', () => {
    const [first, instead] = [note(10), { ...note(10), text: 'Noget andet' }];
    const { events } = of(
      [1, text('a')],
      [2, text('b', { notes: [first] })],
      [3, text('b', { notes: [instead] })],
      [4, text('b')],
    );
    expect(events).toEqual([]);
  });

  it('shows that the reason for a withdrawal was worded anew', () => {
    const because = (reason: string) => ({ withdrawn: { at: minute(3), reason, replacedBy: undefined } });
    const { events } = of(
      [1, text('a')],
      [3, text('a', because('Tallene var forkerte.'))],
      [4, text('a', { ...because('Tallene var forkerte.'), notes: [note(4)] })],
      [5, text('a', because('Tallene var fra 2024.'))],
    );
    expect(events.filter(({ kind, at }) => kind !== 'reworded' || at < minute(5))).toHaveLength(1);
    expect(events).toContainEqual({
      kind: 'reworded',
      at: minute(5),
      before: 'Tallene var forkerte.',
      after: 'Tallene var fra 2024.',
    });
  });

  it('shows a withdrawal at its time, a return, and when it could not be read', () => {
    const withdrawn = { at: minute(5), reason: 'Tallene var forkerte.', replacedBy: undefined };
    const { versions, events } = of(
      [1, text('a')],
      [4, text('a', { withdrawn })],
      [6, text('a')],
      [7, text('a', { draft: true })],
      [9, text('a')],
      [10, undefined],
    );
    expect(versions.length).toBe(1);
    expect(events).toEqual([
      { kind: 'withdrawn', at: minute(5), reason: 'Tallene var forkerte.' },
      { kind: 'restored', at: minute(6) },
      { kind: 'hidden', at: minute(7) },
      { kind: 'shown', at: minute(9) },
      { kind: 'hidden', at: minute(10) },
    ]);
  });
});
