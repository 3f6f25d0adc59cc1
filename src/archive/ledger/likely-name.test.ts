import { expect, test } from 'vitest';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { likelyName } from './likely-name.ts';

const clock = new Date('2026-11-23T12:00:00+01:00');
const lost = '/nyheder/2019/flere-i-job-paa-havnen/';

const release = (id: string, written: Record<string, unknown> = {}) => ({
  id,
  file: `content/releases/${id}.mdx`,
  digest: '',
  lineOf: () => 1,
  pictures: [],
  people: [],
  data: releaseSchema.parse({
    title: 'Flere i job på havnen',
    lead: 'Elleve virksomheder på havnen har ansat atten lærlinge siden august.',
    kind: 'news',
    publishAt: '2019-07-01T09:00:00+02:00',
    ...written,
  }),
});
const guess = (releases: ReturnType<typeof release>[], ...published: string[]) =>
  likelyName(lost, { releases }, new Map(published.map((address) => [address, clock])), clock);

test('of the new releases, a lost one is guessed to be the one with the nearest name, whatever its year', () => {
  const [near, far] = [release('2020/flere-i-job-paa-havn'), release('2019/en-minister-paa-besoeg-i-fjordby')];
  expect(guess([far, near])).toBe('content/releases/2020/flere-i-job-paa-havn.mdx');
});

test('where no name is near, it is guessed to be the only new one of its year, and of several none', () => {
  const other = release('2020/en-minister-paa-besoeg-i-fjordby');
  const only = release('2019/atten-nye-laerlinge-hos-smede-og-bagere');
  const another = release('2019/borgmesteren-taler-til-alle-i-kommunen');
  expect(guess([other, only])).toBe('content/releases/2019/atten-nye-laerlinge-hos-smede-og-bagere.mdx');
  expect(guess([other, only, another])).toBeUndefined();
  expect(guess([other])).toBeUndefined();
});

test('it is never guessed to be one that has been out all along, nor one that is not out', () => {
  const near = '2019/flere-i-job-paa-havn';
  expect(guess([release(near)])).toBeDefined();
  expect(guess([release(near)], `/nyheder/${near}/`)).toBeUndefined();
  expect(guess([release(near, { draft: true })])).toBeUndefined();
  expect(guess([release(near, { publishAt: '2027-01-01T09:00:00+01:00' })])).toBeUndefined();
});
