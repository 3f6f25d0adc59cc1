import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { sampleNewsroom, sampleRelease } from '../share/sample-newsroom.ts';
import { sitemapEntries, writeSitemap } from './sitemap.ts';

const image = { file: '/media/2017/a-b.jpg', alt: 'En mester', credit: 'Fjordby Kommune' };
const releases = Array.from({ length: 12 }, (_, index) => sampleRelease({ image }, `2017/nyhed-${index}`));
const entries = sitemapEntries(sampleNewsroom(releases, { perPage: 5 }), ['privatliv']);
const paths = entries.map(({ address }) => new URL(address).pathname);

it('lists every page of the archive once, with each year, initiative, municipality and standing page', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/nyheder/side/3/',
      '/nyheder/2017/',
      '/indsatser/kik/',
      '/kommuner/fjordby/',
      '/privatliv/',
    ]),
  );
  expect(paths).not.toContain('/nyheder/side/4/');
});

it('says when a release last changed and which pictures it shows, in valid XML', () => {
  const xml = writeSitemap(entries);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('<lastmod>2017-05-03T10:15:00+02:00</lastmod>');
  expect(xml).toContain('/media/2017/a-b.jpg');
});
