import { h } from 'hastscript';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { everyField } from '../../content-types/releases/fixtures.ts';
import { textsSeenAs } from '../../content-types/releases/seen.ts';
import { sampleRelease } from '../share/sample-newsroom.ts';
import { fullText } from './full-text.ts';

const page = 'https://nyheder.fjordby.example/nyheder/2017/nyt-job/';
const picture = {
  src: '/media/w960/2017/a.webp',
  srcset: '/media/w480/2017/a.webp 480w, /media/w960/2017/a.webp 960w',
  sizes: '100vw',
  width: 1600,
  height: 900,
};
const image = { file: '/media/2017/a.jpg', alt: 'En mester viser en lærling til rette', credit: 'Fjordby Kommune' };
const body = () =>
  h(null, [
    h('p', h('a', { href: '/indsatser/kik/' }, 'KIK')),
    h('p', h('a', { href: '#note-1' }, '1')),
    h('img', { src: '/media/x.webp', srcSet: '/media/w480/x.webp 480w, /media/w960/x.webp 960w', alt: '' }),
    h('a', { href: 'mailto:presse@fjordby.example' }, 'Skriv'),
  ]);

it('gives every link and picture an address that works far from the page', () => {
  const attachments = [{ file: '/media/2017/bilag.pdf', title: 'Bilag' }];
  const html = parse(fullText(sampleRelease({ image, attachments }), body(), picture, page));
  const sources = html
    .querySelectorAll('[srcset]')
    .flatMap((element) => (element.getAttribute('srcset') ?? '').split(', '));
  const addresses = [
    ...html.querySelectorAll('[href]').map((element) => element.getAttribute('href')),
    ...html.querySelectorAll('[src]').map((element) => element.getAttribute('src')),
    ...sources,
  ];
  expect(addresses).toHaveLength(10);
  expect(
    addresses.filter((address) => !/^(https:\/\/nyheder\.fjordby\.example\/|mailto:)/.test(address ?? '')),
  ).toEqual([]);
  expect(addresses).toContain(`${page}#note-1`);
});

it('says first what has been corrected, newest first, then all that the release says', () => {
  const note = (at: string, text: string) => ({ at, kind: 'correction', text });
  const release = sampleRelease({
    notes: [
      note('2024-05-03T10:15:00+02:00', 'Tallet er rettet.'),
      note('2024-05-02T09:00:00+02:00', 'Navnet er rettet.'),
    ],
    sources: [{ title: 'Jobcentrets opgørelse' }],
  });
  const text = parse(fullText(release, h(null, [h('p', 'Brødtekst.')]), undefined, page)).text;
  const parts = [
    'Rettelse 3. maj 2024 kl. 10.15: Tallet er rettet.',
    'Rettelse 2. maj 2024 kl. 9.00: Navnet er rettet.',
    'FJORDBY: Det første år',
    'Brødtekst.',
    'Jobcentrets opgørelse',
  ];
  const places = parts.map((part) => text.replaceAll('\u00A0', ' ').indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it.each(textsSeenAs('text', everyField()).map(({ path, text }) => [path.join('.'), text] as const))(
  'says %s, or the item that it is the text of does',
  (path, text) => {
    const release = sampleRelease(everyField());
    const said = `${release.title} ${fullText(release, h(null), picture, page)}`;
    // A withdrawn release has no text in feeds: that it is withdrawn is all.
    if (path.startsWith('withdrawn.')) return;
    expect(said.toLowerCase()).toContain(text.split(' ')[0]?.toLowerCase());
  },
);
