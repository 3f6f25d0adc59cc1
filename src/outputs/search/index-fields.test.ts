import { expect, test } from 'vitest';
import { initiativeStatus, type Initiative } from '../../content-types/initiatives/initiative.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { facetGroups } from './page/facet-options.ts';
import { initiativeFields, releaseFields } from './index-fields.ts';

const kik: Initiative = {
  id: 'kik',
  title: 'KIK',
  summary: 'Investerer i flere sagsbehandlere for at få flere i job.',
  from: '2016-01-01',
  to: '2018-12-31',
  municipalities: ['aabenraa'],
  contacts: [],
  aliases: [],
  address: '/indsatser/kik/',
  status: initiativeStatus({ from: '2016-01-01', to: '2018-12-31' }, new Date('2026-01-01')),
  file: 'content/initiatives/kik.mdx',
  digest: '1',
  pictures: [],
};

function release(fields: Record<string, unknown> = {}): Release {
  const data = releaseSchema.parse({
    title: 'Halvdelen er kommet i job',
    lead: 'Antallet af kontanthjælpsmodtagere er halveret på tre år, viser en ny opgørelse.',
    kind: 'result',
    publishAt: '2018-12-31T23:30:00Z',
    initiatives: ['kik'],
    municipalities: ['aabenraa'],
    ...fields,
  });
  return {
    ...data,
    id: '2019/halvdelen',
    address: '/nyheder/2019/halvdelen/',
    status: 'published',
    updatedAt: data.publishAt,
    pictures: [],
    people: [],
    file: 'content/releases/2019/halvdelen.mdx',
    digest: '1',
  };
}

const saidBy = (fields: ReturnType<typeof releaseFields>, use: string, name: string) =>
  fields.filter((field) => field.use === use && field.name === name).map(({ content }) => content);

test('a release of New Year’s night belongs to the year that Denmark had', () => {
  const fields = releaseFields(release(), [kik]);
  expect(saidBy(fields, 'filter', 'year')).toEqual(['2019']);
  expect(saidBy(fields, 'meta', 'day')).toEqual(['2019-01-01']);
  expect(saidBy(fields, 'meta', 'date')).toEqual(['1. januar 2019']);
  expect(saidBy(fields, 'sort', 'date')).toEqual(['2018-12-31T23:30:00.000Z']);
});

test('a release is found by the name of its initiative and narrowed by its id', () => {
  const fields = releaseFields(release(), [kik]);
  expect(saidBy(fields, 'meta', 'initiatives')).toEqual(['KIK']);
  expect(saidBy(fields, 'filter', 'initiative')).toEqual(['kik']);
  expect(saidBy(fields, 'filter', 'municipality')).toEqual(['aabenraa']);
  expect(saidBy(fields, 'meta', 'kind')).toEqual(['Resultat']);
});

test('a title goes into the index without soft hyphens, so that it is found whole', () => {
  const [title] = saidBy(
    releaseFields(release({ title: 'Virksomhedspraktikanter får "oftere" job' }), [kik]),
    'meta',
    'title',
  );
  expect(title).toBe('Virksomhedspraktikanter får ”oftere” job');
});

test('only a release in another language says so', () => {
  expect(saidBy(releaseFields(release(), [kik]), 'filter', 'language')).toEqual([]);
  expect(saidBy(releaseFields(release({ language: 'en' }), [kik]), 'filter', 'language')).toEqual(['en']);
});

test('an initiative’s own page is among the results for the initiative', () => {
  const fields = initiativeFields(kik);
  expect(saidBy(fields, 'filter', 'initiative')).toEqual(['kik']);
  expect(saidBy(fields, 'filter', 'kind')).toEqual(['initiative']);
  expect(saidBy(fields, 'meta', 'date')).toEqual(['1. januar 2016 – 31. december 2018']);
});

test('the form offers only what some page has, with the newsroom’s names and counts', () => {
  const municipality = {
    title: '',
    place: '',
    summary: '',
    contacts: [],
    aliases: [],
    address: '',
    file: '',
    digest: '',
    pictures: [],
  };
  const groups = facetGroups({
    releases: [release(), release({ kind: 'news', publishAt: '2024-05-01T10:00:00+02:00', initiatives: [] })],
    initiatives: [kik],
    municipalities: [
      { ...municipality, id: 'aabenraa', place: 'Aabenraa' },
      { ...municipality, id: 'fjordby', place: 'Fjordby' },
    ],
  });
  expect(
    groups.map(({ name, options }) => [name, options.map(({ value, label, count }) => `${value} ${label} ${count}`)]),
  ).toEqual([
    ['indsats', ['kik KIK 2']],
    ['kommune', ['aabenraa Aabenraa 3']],
    ['type', ['news Nyhed 1', 'result Resultat 1', 'initiative Indsats 1']],
    ['aar', ['2024 2024 1', '2019 2019 1']],
  ]);
});
