import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { datedIn } from './dated.ts';
import { ContentFolder } from './fixtures.ts';

test('what comes with time is known of the whole content: releases, initiatives, removals, and laws that end', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.'))
    .write(
      'gone.yaml',
      'gone:\n  - address: /nyheder/2019/vaek/\n    at: 2020-01-01T09:00:00+01:00\n    reason: En borger var vist.\n',
    );
  const settings = folder.text('settings.yaml').replace(/^oldAfterMonths: .*\n/m, '');
  folder.write(
    'settings.yaml',
    `${settings.replace(/^ended:\n( .*\n)+/m, '')}oldAfterMonths: 7\nended:\n  - name: Lov om havne\n    at: 2026-09-01\n`,
  );
  const { releases, initiatives, gone, ended, oldAfterMonths } = datedIn(await folder.read());
  expect([releases[0]?.id, initiatives[0]?.file]).toEqual(['2026/a', 'content/initiatives/havnen.mdx']);
  expect(gone).toMatchObject([{ address: '/nyheder/2019/vaek/' }]);
  expect(ended).toMatchObject([{ name: 'Lov om havne', at: '2026-09-01' }]);
  expect(oldAfterMonths).toBe(7);
});

test('where neither the settings nor the list of removals can be read, releases still come with time', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.'))
    .write('settings.yaml', 'name: 5\n')
    .write('gone.yaml', 'gone: 5\n');
  expect(datedIn(await folder.read())).toMatchObject({ releases: [{ id: '2026/a' }], gone: [], ended: [] });
});
