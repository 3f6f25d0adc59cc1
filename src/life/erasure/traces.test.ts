import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../ground/digest.ts';
import { Repository } from '../history/fixtures.ts';
import { withTrace } from './trace.ts';
import { formerContents, readErasures, readTraces } from './traces.ts';

const [blobA, blobB, blobC] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const trace = {
  at: '2026-05-01T10:00:00+02:00',
  wording: 'en borger',
  reason: undefined,
  files: [] as string[],
  versions: [] as string[],
  moved: [] as { to: string; was: string }[],
};
const fileOf = (...traces: Partial<Parameters<typeof withTrace>[1]>[]) =>
  traces.reduce<string | undefined>((before, own) => withTrace(before, { ...trace, ...own }), undefined) ?? '';

const id = fc.stringMatching(/^20[12]\d\/[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);
const blob = fc.stringMatching(/^[\da-f]{40}$|^[\da-f]{64}$/);
const erasure = fc.record({
  at: fc.constantFrom('2026-05-01T10:00:00+02:00', '2025-01-01T10:00:00+01:00'),
  wording: fc.constantFrom('en borger', 'N.N.', 'en (tidligere) ansat'),
  reason: fc.option(fc.constantFrom('Efter ønske', 'Aftalt: "slettes" # 4', "Artikel 17's krav: ja"), {
    nil: undefined,
  }),
  files: fc.array(id, { maxLength: 3 }),
  versions: fc.array(blob, { maxLength: 3 }),
  moved: fc.array(fc.record({ to: id, was: blob }), { maxLength: 2 }),
});

test('every erasure that is written is read again, and what stood before it stays to the byte', async () => {
  const repository = new Repository();
  await fc.assert(
    fc.asyncProperty(fc.array(erasure, { minLength: 1, maxLength: 4 }), async (erasures) => {
      let file = '';
      for (const one of erasures) {
        const before = file;
        file = withTrace(before || undefined, one);
        expect(file.startsWith(before)).toBe(true);
      }
      repository.put('erasures.yaml', file);
      expect(await readTraces(repository.content)).toEqual({
        traces: erasures.map((one) => ({ ...one, at: new Date(one.at) })),
        problems: [],
      });
    }),
    { numRuns: 50 },
  );
});

test('an erasure is added below a file that ends without a line end, or with several', () => {
  const own = fileOf({}).replace(/^#.*\n/, '');
  for (const end of ['', '\n', '\n\n\n'])
    expect(withTrace(`# Egen bemærkning${end}`, trace)).toBe(`# Egen bemærkning\n${own}`);
});

test('the file says what it is for, and never more of an erasure than was asked', () => {
  expect(fileOf({})).toMatch(/^# .*npm run erase.*\n- at: 2026-05-01T10:00:00\+02:00\n  wording: en borger\n$/);
});

test('a newsroom from which nobody was erased has no traces, whether it has the file or not', async () => {
  const repository = new Repository();
  const none = { traces: [], problems: [] };
  expect(await readTraces(repository.content)).toEqual(none);
  for (const text of ['', '# Ingen endnu\n\n# Heller ikke her\n', '[]\n']) {
    repository.put('erasures.yaml', text);
    expect(await readTraces(repository.content)).toEqual(none);
  }
});

test.each([
  ['what is no list', 'at: 2026-05-01T10:00:00+02:00\n', 1, undefined],
  ['what YAML cannot read', '- at: 2026-05-01T10:00:00+02:00\n  wording: [en\n', 3, undefined],
  ['a release that cannot be one', fileOf({ files: ['releases/2026/havnen'] }), 5, '0.files.0'],
  ['a release with its ending', fileOf({ files: ['2026/havnen.mdx'] }), 5, '0.files.0'],
  ['a version that is none of Git’s names', fileOf({ versions: [`x${blobA}`] }), 5, '0.versions.0'],
  ['a version with more after its name', fileOf({ versions: [`${blobA}-x`] }), 5, '0.versions.0'],
  ['a field that is not known', '- at: 2026-05-01T10:00:00+02:00\n  wording: en borger\n  navn: Ida\n', 3, '0.navn'],
])('%s is named by its line, and no trace is made up', async (_what, text, line, field) => {
  const { content } = new Repository().put('erasures.yaml', text);
  const { traces, problems } = await readTraces(content);
  expect(traces).toEqual([]);
  expect(problems).toMatchObject([{ line, field }]);
});

test('a version tells when a name was last taken out of it, in whatever order the file has the erasures', async () => {
  const [early, late] = ['2025-01-01T10:00:00+01:00', '2026-05-01T10:00:00+02:00'] as const;
  const { content } = new Repository()
    .put('erasures.yaml', fileOf({ at: late, versions: [blobA, blobC] }, { at: early, versions: [blobA, blobB] }))
    .put(`erasures/${blobA}.mdx`, 'Uden begge.')
    .put(`erasures/${blobB}.mdx`, 'Uden det ene.');
  const { traces, erasedAt } = await readErasures(content);
  expect(traces.map(({ at }) => at)).toEqual([new Date(late), new Date(early)]);
  expect(erasedAt).toEqual(
    new Map([
      [digestOf('Uden det ene.'), new Date(early)],
      [digestOf('Uden begge.'), new Date(late)],
    ]),
  );
});

test('a release that was renamed for someone’s sake is followed back to all that its file held before', async () => {
  const moved = (to: string, was: string) => ({ moved: [{ to, was }] });
  const text = fileOf(moved('2026/en', blobA), moved('2026/to', blobB), moved('2026/en', blobC));
  const erasures = await readErasures(new Repository().put('erasures.yaml', text).content);
  expect(formerContents(erasures)).toEqual(
    new Map([
      ['2026/en', [blobA, blobC]],
      ['2026/to', [blobB]],
    ]),
  );
});
