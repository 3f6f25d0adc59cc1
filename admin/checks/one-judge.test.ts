import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContentFolder, initiativeFile } from '../../src/archive/fixtures.ts';
import { deskOver, type Step } from './desk-over-folder.fixtures.ts';

const past = '2026-01-05T09:00:00+01:00';
const ahead = '2098-01-01T09:00:00+01:00';
const times = fc.constantFrom(past, '2024-03-01T09:00:00+01:00', ahead);
const number = fc.nat(4);
const keys = ['a'.repeat(43), 'b'.repeat(43)];
const address = fc.oneof(
  number.map((one) => `/nyheder/2026/nyhed-${one}/`),
  fc.constantFrom('/nyheder/2019/gammel/', '/indsatser/havnen/', '/nyheder/rss.xml', '/presse/', '/index.html'),
);
const person = fc.constantFrom('karen-holst', 'mads-lund', 'ida-krog', 'ukendt');
const id = number.map((one) => `2026/nyhed-${one}`);
const attachment = number.map((one) => ({ title: 'Aftalen', file: `/media/2026/bilag-${one % 2}.pdf` }));

/** One field, or two, changed: with more, one of them would nearly always be refused. */
const fields: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.oneof(
      fc.array(address, { maxLength: 1 }).map((aliases) => ({ aliases })),
      fc.array(person, { maxLength: 1 }).map((contacts) => ({ contacts })),
      fc.constantFrom('havnen', 'fjorden').map((one) => ({ initiatives: [one] })),
      id.map((one) => ({ related: [one] })),
      fc.array(attachment, { maxLength: 1 }).map((attachments) => ({ attachments })),
      fc.constantFrom(...keys).map((pressKey) => ({ pressKey })),
      times.map((publishAt) => ({ publishAt })),
      fc.boolean().map((draft) => ({ draft })),
    ),
    { maxLength: 2 },
  )
  .map((some) => Object.assign({}, ...some) as Record<string, unknown>);

/** All that the desk offers, each of which must be accepted now and then. */
const offers = [
  ...['create', 'edit', 'copy', 'move', 'draft', 'withdraw', 'rename', 'remove', 'delete', 'upload', 'person'],
  ...['initiative', 'delete file', 'settings', 'search words'],
];

/** One thing that someone does, with what it takes. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('create' as const), number, fields }),
  fc.record({ does: fc.constant('edit' as const), number, fields }),
  fc.record({
    does: fc.constant('copy' as const),
    number,
    fields: fc.record({ title: fc.constant('Flere unge i lære'), publishAt: times }),
  }),
  fc.record({ does: fc.constant('move' as const), number, publishAt: times }),
  fc.record({ does: fc.constant('draft' as const), number }),
  fc.record({ does: fc.constant('withdraw' as const), number }),
  fc.record({ does: fc.constant('rename' as const), number }),
  fc.record({ does: fc.constant('remove' as const), address }),
  fc.record({ does: fc.constant('delete' as const), number }),
  fc.record({ does: fc.constant('upload' as const), number }),
  fc.record({ does: fc.constant('person' as const), id: person, phone: fc.boolean() }),
  fc.record({
    does: fc.constant('initiative' as const),
    id: fc.constantFrom('havnen', 'fjorden'),
    fields: fc.record({ aliases: fc.array(address, { maxLength: 1 }), contacts: fc.array(person, { maxLength: 1 }) }),
  }),
  fc.record({
    does: fc.constant('delete file' as const),
    path: fc.constantFrom(
      'people/ida-krog.yaml',
      'people/karen-holst.yaml',
      'people/mads-lund.yaml',
      'initiatives/havnen.mdx',
    ),
  }),
  fc.record({ does: fc.constant('settings' as const), number }),
  fc.record({
    does: fc.constant('search words' as const),
    words: fc.constantFrom('job og uddannelse', 'en to tre fire fem seks'),
  }),
);

/** A newsroom to begin with: one release that is out and offers much, one older than the desk reads, one that waits. */
function newsroom(): ContentFolder {
  const release = (name: string, publishAt: string, fields: string) =>
    folder.write(
      `releases/${name}.mdx`,
      '---\ntitle: Flere unge i praktik\nkind: news\n' +
        'lead: Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag.\n' +
        `publishAt: ${publishAt}\n${fields}---\n\nDet begynder efter ferien.\n`,
    );
  const folder = new ContentFolder()
    .write('people/mads-lund.yaml', 'name: Mads Lund\nrole: direktør\nphone: 70 00 00 12\n')
    .write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\nphone: 70 00 00 13\n')
    .write('initiatives/fjorden.mdx', initiativeFile())
    .write('media/2026/bilag-0.pdf', '%PDF-1.4\n');
  const offered = 'attachments:\n  - title: Aftalen\n    file: /media/2026/bilag-0.pdf\n';
  release('2026/nyhed-0', past, `contacts: [mads-lund]\naliases: [/nyheder/2019/gammel/]\n${offered}`);
  release('2026/nyhed-1', past, 'initiatives: [havnen]\n');
  release('2026/nyhed-2', ahead, `pressKey: ${keys[0]}\n`);
  return release('2019/aeldre', '2019-03-01T09:00:00+01:00', 'contacts: [karen-holst]\n');
}

test('whatever staff do, what the desk lets through the site can be built from', { timeout: 60_000 }, async () => {
  const accepted = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const desk = await deskOver(newsroom());
      for (const one of steps) {
        if (!(await desk.does(one))) continue;
        accepted.set(one.does, (accepted.get(one.does) ?? 0) + 1);
        expect((await desk.build()).map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
      }
    }),
    { numRuns: 80, seed: 11 },
  );
  // A judge that refuses everything lets nothing through that could be wrong.
  for (const does of offers) expect(accepted.get(does) ?? 0, does).toBeGreaterThan(2);
});
