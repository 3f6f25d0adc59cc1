import { expect, test } from 'vitest';
import { addressesLost } from './may-be-deleted.ts';

const path = 'content/releases/2019/flere-i-job.mdx';
const now = new Date('2026-01-01T09:00:00Z');
const release = (fields = '', publishAt = '2019-07-01T09:00:00+02:00') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: ${publishAt}\n${fields}---\nBrødtekst.\n`;
const more =
  'aliases: [/nyheder/2019/gammelt/]\nattachments:\n  - title: Aftalen\n    file: /media/2019/aftale.pdf\n  - title: Plakaten\n    file: /media/2019/plakat.jpg\n';
const list = (also: string) =>
  `gone:\n  - address: /nyheder/2019/flere-i-job/\n    at: 2020-01-01T09:00:00+01:00\n    reason: En borger var vist uden samtykke.\n    also: [${also}]\n`;

test('a published release takes its address, its old addresses and its documents along', () => {
  const all = ['/nyheder/2019/flere-i-job/', '/nyheder/2019/gammelt/', '/media/2019/aftale.pdf'];
  expect(addressesLost(path, release(more), undefined, now)).toEqual(all);
  expect(addressesLost(path, release(more), list(''), now)).toEqual(all.slice(1));
  expect(addressesLost(path, release(more), list('/nyheder/2019/gammelt/, /media/2019/aftale.pdf'), now)).toEqual([]);
});

test('a draft and a scheduled release may be deleted', () => {
  expect(addressesLost(path, release('draft: true\n'), undefined, now)).toEqual([]);
  expect(addressesLost(path, release('', '2026-02-01T09:00:00+01:00'), undefined, now)).toEqual([]);
});

test('an initiative has an address as well, and a person has none', () => {
  expect(addressesLost('content/initiatives/kik.mdx', '', undefined, now)).toEqual(['/indsatser/kik/']);
  const moved = '---\naliases: [/indsatser/investering/]\n---\n';
  expect(addressesLost('content/initiatives/kik.mdx', moved, undefined, now)).toContain('/indsatser/investering/');
  expect(addressesLost('content/people/karen-holst.yaml', '', undefined, now)).toEqual([]);
});
