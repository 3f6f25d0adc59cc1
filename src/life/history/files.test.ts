import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastReplaced, replacedIn } from './files.ts';
import type { FileState } from './git/lineage.ts';
import { shownIn, type State } from './shown.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';

type Offering = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes' | 'attachments'>;

const file = '/media/2026/tal.csv';
const minute = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
const moment = fc.integer({ min: 0, max: 20 });
const inOrder = <Item extends { at: number }>(items: Item[]) =>
  items.sort((a, b) => a.at - b.at).map((item) => ({ ...item, at: minute(item.at) }));

const offering: fc.Arbitrary<Offering> = fc.record({
  publishAt: moment.map(minute),
  draft: fc.boolean(),
  withdrawn: fc.constant(undefined),
  notes: fc.constant([]),
  attachments: fc.constantFrom([{ title: 'Tallene', file }], []),
});
const states: fc.Arbitrary<State<Offering>[]> = fc
  .array(fc.record({ at: moment, written: fc.option(offering, { nil: undefined, freq: 5 }) }), { maxLength: 5 })
  .map(inOrder);
const contents: fc.Arbitrary<FileState[]> = fc
  .array(fc.record({ at: moment, blob: fc.constantFrom('a', 'b', undefined) }), { maxLength: 5 })
  .map(inOrder);

test('readers are told of another file at the moment they could first fetch it, and at no other', () => {
  fc.assert(
    fc.property(states, contents, moment, (states, contents, now) => {
      const clock = minute(now);
      // Who looks every minute, and remembers what the attachment held the last time that it could be fetched.
      const replacedAt: Date[] = [];
      let last: string | undefined;
      for (let passed = 0; passed <= now; passed++) {
        const at = minute(passed);
        const written = states.findLast((state) => state.at <= at)?.written;
        const isOffered = written && !written.draft && written.publishAt <= at && written.attachments.length > 0;
        const blob = isOffered ? contents.findLast((content) => content.at <= at)?.blob : undefined;
        if (blob === undefined) continue;
        if (last !== undefined && blob !== last) replacedAt.push(at);
        last = blob;
      }
      const events = replacedIn(shownIn(states, clock), new Map([[file, contents]]), clock);
      expect(events.map(({ at }) => at)).toEqual(replacedAt);
      expect(lastReplaced(events, file)).toEqual(replacedAt.at(-1));
    }),
  );
});
