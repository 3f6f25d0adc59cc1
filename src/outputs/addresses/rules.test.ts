import { expect, test, vi } from 'vitest';
import type { Newsroom } from '../../newsroom/type.ts';
import { sampleNewsroom, sampleRelease } from '../share/sample-newsroom.ts';
import { emptiedPages } from './emptied.ts';
import { goneAt } from '../../life/ledger/gone.ts';
import { movedIn } from './moved.ts';
import { caddyRules, nginxRules, redirectsFile, rulesOf } from './rules.ts';

vi.mock('astro:content', () => ({}));

const at = new Date('2024-02-12T09:00:00Z');
const published = new Map(
  ['/nyheder/2017/vaek/', '/nyheder/2017/vaek/udgave/2/', '/media/2017/vaek.pdf', '/media/2017/skiftet.jpg'].map(
    (address) => [address, at] as const,
  ),
);
const stays = sampleRelease({ aliases: ['/nyheder/2016/årets-job/'] });
const went = sampleRelease(
  { aliases: ['/nyheder/2016/vaek/'], attachments: [{ title: 'Bilag', file: '/media/2017/vaek.pdf' }] },
  '2017/vaek',
);
const entry = { address: went.address, at, reason: 'En borger var vist uden samtykke.', also: [] };
const newsroom = { ...sampleNewsroom([stays]), gone: goneAt([entry], [stays, went], published, at), published };
const rules = rulesOf(newsroom);

test('what is gone takes its old addresses, its versions and its attachments with it', () => {
  expect(rules.gone).toEqual([
    '/media/2017/skiftet.jpg',
    '/media/2017/vaek.pdf',
    '/nyheder/2016/vaek/',
    '/nyheder/2017/vaek/',
    '/nyheder/2017/vaek/udgave/2/',
  ]);
});

test('what is out is not gone, though it was published long ago', () => {
  const known = new Map([...published, [stays.address, at], ['/media/w480/2017/skiftet.jpg.webp', at]]);
  const image = { file: '/media/2017/skiftet.jpg', alt: 'Et billede', credit: 'Ida Krog' };
  const { gone } = rulesOf({ ...newsroom, readable: [sampleRelease({ image })], published: known });
  expect(gone).not.toContain(stays.address);
  expect(gone.filter((address) => address.includes('skiftet'))).toEqual([]);
});

test('every kind of server that can be is told what is gone: pages say so themselves, and files by the page for errors', () => {
  expect(nginxRules(rules)).toContain(
    'location = /nyheder/2016/vaek/ { error_page 410 /nyheder/2016/vaek/index.html; return 410; }\n',
  );
  expect(nginxRules(rules)).toContain('location = /media/2017/vaek.pdf { error_page 410 /404.html; return 410; }\n');
  expect(caddyRules(rules)).toContain('error /media/2017/vaek.pdf 410\n');
});

test('what is gone takes with it what was below it, what belonged to it, and nothing else', () => {
  const others = ['/nyheder/2017/vaek-er-ikke-vaek/', '/media/2017/vaek.pdf.txt'].map(
    (address) => [address, at] as const,
  );
  const [gone] = goneAt([entry], [stays, went], new Map([...published, ...others]), at);
  expect(gone?.addresses).toEqual([
    '/nyheder/2017/vaek/',
    '/nyheder/2016/vaek/',
    '/media/2017/vaek.pdf',
    '/nyheder/2017/vaek/udgave/2/',
  ]);
});

test('an initiative, a municipality and a standing page lead on from their old addresses as a release does', () => {
  const led = (one: { address: string; title: string }) => ({ ...one, aliases: [`/foer${one.address}`] });
  const { initiatives, municipalities } = sampleNewsroom([]);
  const standing = { address: '/om/', title: 'Om os', aliases: ['/foer/om/'] };
  const moved = movedIn({
    ...sampleNewsroom([]),
    initiatives: initiatives.map((one) => ({ ...one, ...led(one) })),
    municipalities: municipalities.map((one) => ({ ...one, ...led(one) })),
    standing: [standing],
  });
  expect(moved.map(({ from, to }) => [from, to])).toEqual([
    ['/foer/indsatser/kik/', '/indsatser/kik/'],
    ['/foer/kommuner/fjordby/', '/kommuner/fjordby/'],
    ['/foer/om/', '/om/'],
  ]);
});

test('an attachment that another release offers as well is not gone', () => {
  const other = sampleRelease({ attachments: [{ title: 'Bilag', file: '/media/2017/vaek.pdf' }] }, '2018/anden');
  expect(rulesOf({ ...newsroom, readable: [stays, other] }).gone).not.toContain('/media/2017/vaek.pdf');
});

test('every kind of server is told of an old address with Danish letters, in the way it reads them', () => {
  expect(redirectsFile(rules)).toContain('/nyheder/2016/%C3%A5rets-job/ /nyheder/2017/nyt-job/ 301\n');
  expect(nginxRules(rules)).toContain('location = /nyheder/2016/årets-job/ { return 301 /nyheder/2017/nyt-job/; }\n');
  expect(caddyRules(rules)).toContain('redir /nyheder/2016/årets-job/ /nyheder/2017/nyt-job/ permanent\n');
});

test('a version that is quoted by its old address is found at the new one, or the release where there is no history', () => {
  const old = ['/nyheder/2016/foer/aendringer/', '/nyheder/2016/foer/udgave/2/', '/nyheder/2016/foer/udgave/9/'];
  const release = sampleRelease({ aliases: ['/nyheder/2016/foer/'] });
  const histories = new Map([[release.id, { versions: [{ number: 1 }, { number: 2 }], events: [] }]]);
  const known = new Map(old.map((address) => [address, at]));
  const led = (recorded: unknown) =>
    movedIn({ ...sampleNewsroom([release]), published: known, histories: recorded as Newsroom['histories'] }).map(
      ({ to }) => to,
    );
  const { address } = release;
  expect(led(histories)).toEqual([address, `${address}aendringer/`, `${address}udgave/2/`, address]);
  expect(led(undefined)).toEqual([address, address, address, address]);
});

test('a removal that lies ahead has not happened, and one without a file is told of by its address alone', () => {
  expect(goneAt([entry], [went], published, new Date('2024-02-11T09:00:00Z'))).toEqual([]);
  expect(goneAt([entry], [], published, at)[0]).toMatchObject({ release: undefined, publishedAt: at });
});

test('a page of the archive that is empty still answers, and says where the newest are', () => {
  const [first, second] = ['/nyheder/side/7/', '/nyheder/2016/'];
  const pages = emptiedPages(new Map([first, second, '/nyheder/2017/'].map((address) => [address, at])), [
    '/nyheder/2017/',
  ]);
  expect(pages.map(({ address, list, title }) => [address, list, title])).toEqual([
    [first, '/nyheder/', 'Nyheder, side 7'],
    [second, '/nyheder/', 'Ingen nyheder fra 2016'],
  ]);
});
