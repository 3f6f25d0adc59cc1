import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enter, formatLedger, knownAt, parseLedger } from './ledger.ts';

// Few, so that two ledgers have some in common.
const address = fc.stringMatching(/^\/nyheder\/201[0-4]\/[a-cæ]\/$/);
const moment = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / 1000) * 1000));
const ledger = fc.array(fc.tuple(address, moment), { maxLength: 30 }).map((entries) => new Map(entries));

test('a ledger says the same when it is written and read again', () => {
  fc.assert(fc.property(ledger, (kept) => void expect(parseLedger(formatLedger(kept)).ledger).toEqual(kept)));
});

test('two ledgers merged line by line, in any order and twice over, lose nothing and keep the earlier moment', () => {
  fc.assert(
    fc.property(ledger, ledger, (ours, theirs) => {
      const { ledger: both, unreadable } = parseLedger(formatLedger(ours) + formatLedger(theirs));
      expect(unreadable).toEqual([]);
      expect([...both.keys()].sort()).toEqual([...new Set([...ours.keys(), ...theirs.keys()])].sort());
      for (const [address, at] of both)
        expect(Number(at)).toBe(
          Math.min(...[ours, theirs].flatMap((one) => one.get(address) ?? []).map((moment) => Number(moment))),
        );
    }),
  );
});

test('what was published keeps its moment when it is published again, and what is new comes last', () => {
  const first = enter(new Map(), ['/b/', '/c/'], new Date('2026-01-01T09:00:00Z'));
  const then = enter(first, ['/a/', '/b/'], new Date('2026-01-02T09:00:00Z'));
  expect(formatLedger(then)).toBe('2026-01-01T09:00:00Z /b/\n2026-01-01T09:00:00Z /c/\n2026-01-02T09:00:00Z /a/\n');
  expect([...knownAt(then, new Date('2026-01-01T09:00:00Z')).keys()].sort()).toEqual(['/b/', '/c/']);
});

test('a line that cannot be read is told of, and its neighbours are kept', () => {
  const { ledger, lineOf, unreadable } = parseLedger(
    [
      '2026-01-01T09:00:00Z /a/\r',
      '<<<<<<< HEAD',
      '2026-01-01T09:00:00Z /b/',
      '  ',
      '+2026-01-01T09:00:00Z /c/',
      '2026-01-01T09:00:00Z /d/ 2026-01-01T09:00:00Z /e/',
      '2026-13-01T09:00:00Z /f/',
    ].join('\n'),
  );
  expect([...ledger.keys()]).toEqual(['/a/', '/b/']);
  expect(unreadable).toEqual([2, 5, 6, 7]);
  expect(lineOf.get('/b/')).toBe(3);
});

test('of an address that stands twice, the line that counts is named', () => {
  const { lineOf } = parseLedger('2026-01-02T09:00:00Z /a/\n2026-01-01T09:00:00Z /a/\n2026-01-01T09:00:00Z /a/\n');
  expect(lineOf.get('/a/')).toBe(2);
});
