import { expect, test } from 'vitest';
import { publicRelease } from '../../content-types/releases/release.ts';
import { everyField } from '../../content-types/releases/fixtures.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { versionOf } from './version.ts';

const clock = new Date('2026-12-03T12:00:00+01:00');
const note = (at: string) => ({ at, kind: 'correction', text: 'Tallet i andet afsnit var forkert, og er nu rettet.' });
const base = { ...everyField(), publishAt: '2026-12-03T09:00:00+01:00', withdrawn: undefined, notes: [] };

function version(more: Record<string, unknown> = {}, body = 'Brødtekst.\n', at = clock): Promise<string> {
  const fields = releaseSchema.parse({ ...base, ...more });
  const release = publicRelease({ id: '2026/nyt', data: { fields, file: '', pictures: [], people: [] } }, at);
  return versionOf(release!, body, at);
}

test('a release has another version as soon as the public sees something else', async () => {
  const before = await version();
  expect(await version({}, 'En anden brødtekst.\n')).not.toBe(before);
  expect(await version({ title: 'En anden overskrift' })).not.toBe(before);
  expect(await version({ notes: [note('2026-12-03T11:00:00+01:00')] })).not.toBe(before);
});

test('what nobody may see yet leaves no trace in it', async () => {
  const before = await version();
  expect(await version({ notes: [note('2026-12-04T11:00:00+01:00')] })).toBe(before);
  const withdrawn = { at: '2026-12-04T11:00:00+01:00', reason: 'Tallene i nyheden var forkerte.' };
  expect(await version({ withdrawn })).toBe(before);
  expect(await version({ pressKey: 'b'.repeat(43) })).toBe(before);
  expect(await version({ withdrawn }, 'Brødtekst.\n', new Date('2026-12-04T12:00:00+01:00'))).not.toBe(before);
});

test('it is the same whichever way the lines end', async () => {
  expect(await version({}, '\r\nEt.\r\n\r\nTo.\r\n')).toBe(await version({}, 'Et.\n\nTo.'));
});
