import { expect, test } from 'vitest';
import { lostAddresses, lostProblem } from './lost.ts';
import { parseLedger } from './ledger.ts';

const at = new Date('2026-01-05T09:00:00+01:00');
const known = new Map(
  ['/nyheder/2026/a/', '/nyheder/2026/a/aendringer/', '/nyheder/2026/a/udgave/1/'].map((a) => [a, at]),
);

test('a site that has lost every page of changes, where Git can tell them, is refused', () => {
  const answered = new Set(['/nyheder/2026/a/']);
  expect(lostAddresses(known, answered, [], true)).toEqual([
    '/nyheder/2026/a/aendringer/',
    '/nyheder/2026/a/udgave/1/',
  ]);
});

test('a site that is built where Git cannot tell owes no page of changes, and every other page', () => {
  expect(lostAddresses(known, new Set(['/']), [], false)).toEqual(['/nyheder/2026/a/']);
});

test('what is listed as gone is not owed: a page with all below it, a feed alone', () => {
  const owed = ['/feed.json', '/indsatser/havnen/', '/indsatser/havnen/rss.xml', '/indsatser/havnens-dag/', '/rss.xml'];
  const ledger = new Map(owed.map((address) => [address, at]));
  const gone = { at, reason: 'Feedet er slået sammen med et andet.' };
  const lost = (address: string, also: string[]) =>
    lostAddresses(ledger, new Set(), [{ ...gone, address, also }], true);
  expect(lost('/indsatser/havnen/', [])).toEqual(['/feed.json', '/indsatser/havnens-dag/', '/rss.xml']);
  expect(lost('/rss.xml', ['/feed.json'])).toEqual(owed.slice(1, 4));
});

test('a file of the media library is not looked for in the built site, and a page whose name begins so is', () => {
  const ledger = new Map(['/media/2026/tal.pdf', '/mediehus/'].map((address) => [address, at]));
  expect(lostAddresses(ledger, new Set(), [], true)).toEqual(['/mediehus/']);
});

test('a lost address is told of with its line in the ledger, and what to do', () => {
  const ledger = parseLedger('2026-01-01T09:00:00Z /a/\n2026-01-01T09:00:00Z /b/\n');
  expect(lostProblem('/b/', ledger)).toMatchObject({
    file: 'content/ledger.txt',
    line: 2,
    message: expect.stringMatching(/^\/b\/ har været udgivet/),
    remedy: expect.stringContaining('content/gone.yaml'),
  });
});
