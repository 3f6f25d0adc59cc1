import { expect, test } from 'vitest';
import { publicRelease } from '../../content-types/releases/release.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { goneAt, isListedAsGone } from './gone.ts';

const at = new Date('2024-02-12T09:00:00Z');
const later = new Date('2024-02-13T09:00:00Z');
const reason = 'En borger var vist uden samtykke.';
const listed = (address: string, moment = at, also: string[] = []) => ({ address, at: moment, reason, also });

function release(id: string, written: Record<string, unknown> = {}) {
  const fields = releaseSchema.parse({
    title: 'Flere i job på havnen',
    lead: 'Elleve virksomheder på havnen har ansat atten lærlinge siden august.',
    kind: 'news',
    publishAt: '2019-07-01T09:00:00+02:00',
    ...written,
  });
  const data = { fields, file: `content/releases/${id}.mdx`, pictures: [], people: [] };
  const found = publicRelease({ id, digest: '', data }, later);
  if (!found) throw new Error(`${id} is not out`);
  return found;
}

test('a release takes with it its old addresses, its attachments and all that was published below them', () => {
  const went = release('2019/havnen', {
    aliases: ['/nyheder/2018/havnen/'],
    attachments: [{ title: 'Tal', file: '/media/2019/tal.pdf' }],
  });
  const below = ['/nyheder/2019/havnen/udgave/1/', '/nyheder/2018/havnen/aendringer/', '/kampagne/plakat/'];
  const others = ['/nyheder/2019/havnens-dag/', '/media/2019/tal.pdf.zip', '/'];
  const published = new Map([...others, ...below, went.address].map((address) => [address, at]));
  const entry = listed(went.address, at, ['/kampagne/']);
  expect(goneAt([entry], [release('2019/en-anden'), went], published, at)).toEqual([
    {
      ...entry,
      addresses: ['/nyheder/2019/havnen/', '/kampagne/', '/nyheder/2018/havnen/', '/media/2019/tal.pdf', ...below],
      release: went,
      publishedAt: went.publishAt,
    },
  ]);
});

test('a page that is no release takes its old addresses with it', () => {
  const page = { address: '/om/', title: 'Om', aliases: ['/om-os/'] };
  expect(goneAt([listed('/om/')], [page], new Map(), at)).toMatchObject([
    { addresses: ['/om/', '/om-os/'], release: undefined },
  ]);
});

test('of what no file tells any more, it was published when the ledger says, else when it was taken away', () => {
  const first = new Date('2018-03-01T08:00:00Z');
  const gone = goneAt(
    [listed('/nyheder/2018/a/'), listed('/nyheder/2018/b/')],
    [],
    new Map([['/nyheder/2018/a/', first]]),
    at,
  );
  expect(gone.map(({ address, publishedAt }) => [address, publishedAt])).toEqual([
    ['/nyheder/2018/a/', first],
    ['/nyheder/2018/b/', at],
  ]);
});

test('what is gone is told of from its very moment on, the newest first, and by address where that is the same', () => {
  const list = [listed('/b/'), listed('/c/', later), listed('/a/'), listed('/d/')];
  const told = (clock: Date) => goneAt(list, [], new Map(), clock).map(({ address }) => address);
  expect(told(new Date(Number(at) - 1))).toEqual([]);
  expect(told(at)).toEqual(['/a/', '/b/', '/d/']);
  expect(told(later)).toEqual(['/c/', '/a/', '/b/', '/d/']);
});

test('a release is gone from its very moment on, by its own line or with another’s', () => {
  const list = [listed('/nyheder/2019/a/', at, ['/nyheder/2019/b/'])];
  const before = new Date(Number(at) - 1);
  expect(['2019/a', '2019/b', '2019/c'].map((id) => isListedAsGone(id, list, at))).toEqual([true, true, false]);
  expect(['2019/a', '2019/b'].map((id) => isListedAsGone(id, list, before))).toEqual([false, false]);
});
