import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexParts } from './parts.ts';

const page = fc.record({
  date: fc.oneof(
    fc
      .tuple(fc.integer({ min: 2008, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
    fc.constant(''),
  ),
});
const newestFirst = (pages: readonly { date: string }[]) => pages.toSorted((a, b) => (a.date < b.date ? 1 : -1));
const archive = fc.array(page, { maxLength: 120 }).map(newestFirst);
const most = 10;

test('the parts hold every page once, newest first, and none has more than it may unless they are of one month', () => {
  fc.assert(
    fc.property(archive, (pages) => {
      const parts = indexParts(pages, most);
      expect(parts.flatMap((part) => part.pages)).toEqual(pages);
      for (const { name, pages } of parts) expect(pages.length <= most || name.endsWith('-1')).toBe(true);
    }),
  );
});

test('a page that comes or goes changes the part that it is in, which may be cut in more or joined with its neighbour, and no other', () => {
  fc.assert(
    fc.property(archive, page, (pages, extra) => {
      const partsBefore = indexParts(pages, most);
      const partsAfter = indexParts(newestFirst([...pages, extra]), most);
      const text = (part: { name: string; pages: readonly { date: string }[] }) => JSON.stringify(part);
      const [before, after] = [new Set(partsBefore.map(text)), partsAfter.map(text)];
      const changed = partsAfter.filter((part) => !before.has(text(part)));
      expect(changed.flatMap((part) => part.pages).length).toBeLessThanOrEqual(
        Math.max(most + 1, 1 + pages.filter(({ date }) => date.slice(0, 7) === extra.date.slice(0, 7)).length),
      );
      expect(before.size - after.filter((each) => before.has(each)).length).toBeLessThanOrEqual(1);
    }),
  );
});
