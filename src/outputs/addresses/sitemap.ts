import { standingPageAddress } from '../../content-types/standing-pages/address.ts';
import { yearAddress } from '../../content-types/releases/address.ts';
import { correctionPages } from '../corrections/pages.ts';
import { isoMoment } from '../../danish/dates.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { pagesOf } from '../../newsroom/pages.ts';
import { countByYear } from '../../newsroom/years.ts';
import { xmlElement } from '../feeds/xml.ts';

/** A page that search engines and the web archive should know. */
export interface SitemapEntry {
  /** With host. */
  address: string;
  /** When its content last changed, where that is known. */
  changedAt?: Date;
  /** Pictures on the page, with host. */
  pictures?: string[];
}

/**
 * Every page that may be found, including each page of the archive, and its pictures: the national web archive collects
 * what stands here (kb.dk's guide for website owners). Withdrawn releases and the search page ask not to be found and
 * are left out.
 * @param standing the names of the standing pages
 */
export function sitemapEntries(newsroom: Newsroom, standing: readonly string[]): SitemapEntry[] {
  const { settings, releases, initiatives, municipalities } = newsroom;
  const absolute = (path: string) => new URL(path, settings.address).href;
  const pages = [
    '/',
    ...pagesOf(releases, settings.perPage).map(({ address }) => address),
    ...countByYear(releases).map(({ year }) => yearAddress(year)),
    '/indsatser/',
    ...initiatives.map(({ address }) => address),
    '/kommuner/',
    ...municipalities.map(({ address }) => address),
    '/presse/',
    ...correctionPages(newsroom).map(({ address }) => address),
    ...standing.map(standingPageAddress),
  ];
  return [
    ...pages.map((page) => ({ address: absolute(page) })),
    ...releases.map(({ address, updatedAt, image, pictures }) => ({
      address: absolute(address),
      changedAt: updatedAt,
      pictures: [...new Set([...(image ? [image.file] : []), ...pictures])].map(absolute),
    })),
  ];
}

/** Writes a sitemap (sitemaps.org, protocol 0.9, with Google's extension for pictures). */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changedAt, pictures = [] }) =>
    [
      '<url>',
      xmlElement('loc', address),
      changedAt ? xmlElement('lastmod', isoMoment(changedAt)) : '',
      ...pictures.map((picture) => `<image:image>${xmlElement('image:loc', picture)}</image:image>`),
      '</url>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
