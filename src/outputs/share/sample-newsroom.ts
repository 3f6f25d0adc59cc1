import type { Newsroom } from '../../newsroom/type.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { releaseAddress } from '../../content-types/releases/address.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { settingsSchema } from '../../content-types/settings/schema.ts';

/**
 * A release for tests, read by the real schema.
 * @param written front matter that differs from the sample's
 */
export function sampleRelease(written: Record<string, unknown> = {}, id = '2017/nyt-job'): Release {
  const fields = releaseSchema.parse({
    title: 'Hver fjerde på kontanthjælp kom i praktik',
    lead: 'Det første år med flere sagsbehandlere har flyttet tallene mere, end udvalget turde håbe.',
    kind: 'result',
    publishAt: '2017-05-03T10:15:00+02:00',
    dateline: 'Fjordby',
    municipalities: ['fjordby'],
    initiatives: ['kik'],
    ...written,
  });
  return {
    ...fields,
    id,
    address: releaseAddress(id),
    status: 'published',
    updatedAt: fields.publishAt,
    pictures: [],
    people: [],
    file: `content/releases/${id}.mdx`,
    digest: id,
  };
}

/** A newsroom for tests that holds some releases, one initiative and one municipality. */
export function sampleNewsroom(releases: readonly Release[], written: Record<string, unknown> = {}): Newsroom {
  const settings = settingsSchema.parse({
    name: 'Fjordby i job',
    tagline: 'Nyheder om kommunens beskæftigelsesindsats',
    address: 'https://nyheder.fjordby.example',
    feedAuthority: 'fjordby.example,2016',
    publisher: { name: 'Fjordby Kommune', website: 'https://www.fjordby.example' },
    pressContact: { name: 'Pressevagten', phone: '70 00 00 10', mail: 'presse@fjordby.example' },
    boilerplate: 'Fjordby Kommune har 42.300 indbyggere og en erhvervshavn i vækst.',
    colour: {},
    oldAfterMonths: 24,
    ...written,
  });
  const place = { contacts: [], aliases: [], file: '', digest: '', pictures: [] };
  const summary = 'En indsats for dem, der har været længst uden arbejde.';
  return {
    clock: new Date('2026-01-01T00:00:00Z'),
    settings,
    releases,
    readable: releases,
    featured: releases.slice(0, 1),
    initiatives: [
      {
        ...place,
        id: 'kik',
        address: '/indsatser/kik/',
        title: 'KIK',
        summary,
        from: '2016-01-01',
        status: 'running',
        municipalities: [],
      },
    ],
    municipalities: [
      { ...place, id: 'fjordby', address: '/kommuner/fjordby/', title: 'Fjordby Kommune', place: 'Fjordby', summary },
    ],
    people: new Map(),
    standing: [],
    gone: [],
    published: new Map(),
    histories: undefined,
    erasures: { traces: [], erasedAt: new Map() },
  };
}
