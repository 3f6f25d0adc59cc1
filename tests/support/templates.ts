import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { content } from './build.ts';
import { changedReleases } from './histories.ts';
import { readReleases, type WrittenRelease } from './releases.ts';

const releases = readReleases();
const published = releases.filter(({ status }) => status === 'published');

const namesIn = (folder: string) =>
  existsSync(join(content, folder)) ? readdirSync(join(content, folder)).map((file) => file.replace(/\.mdx$/, '')) : [];

/** How many different blocks a release holds: the one with most shows the most of the design. */
const blocksIn = ({ body }: WrittenRelease) => new Set(body.match(/<[A-Z]\w+|^- |^\||\[\^/gm)).size;

const chosen: Record<string, WrittenRelease | undefined> = {
  'the newest release': published.at(-1),
  'the oldest release': published[0],
  'the release with most blocks': published.toSorted((a, b) => blocksIn(b) - blocksIn(a))[0],
  'a corrected release': published.find(({ data }) => data.notes?.some(({ kind }) => kind === 'correction')),
  'a release in English': published.find(({ data }) => data.language === 'en'),
  'a withdrawn release': releases.find(({ status }) => status === 'withdrawn'),
};

/** One page of every kind that readers come to, by name, as paths. A path that asks for what is not there stands for 404. */
export const templates: readonly (readonly [name: string, path: string])[] = [
  ['the front page', '/'],
  ['the archive', '/nyheder/'],
  ['a year of the archive', `/nyheder/${published[0]?.path.split('/')[2]}/`],
  ...Object.entries(chosen).flatMap(([name, release]) => (release ? [[name, release.path] as const] : [])),
  ['the initiatives', '/indsatser/'],
  ...namesIn('initiatives')
    .slice(0, 1)
    .map((name) => ['an initiative', `/indsatser/${name}/`] as const),
  ['the municipalities', '/kommuner/'],
  ...namesIn('municipalities')
    .slice(0, 1)
    .map((name) => ['a municipality', `/kommuner/${name}/`] as const),
  ['a person', '/personer/henrik-aagaard/'],
  ['search', '/soeg/'],
  ['search with results', '/soeg/?q=praktik'],
  ['the press page', '/presse/'],
  ['the page of press links', '/embargo/'],
  ['the corrections', '/rettelser/'],
  ['a page that is gone', '/nyheder/2023/jobcentrets-ti-raad-til-dig-der-venter-paa-svar/'],
  ...changedReleases
    .slice(0, 1)
    .flatMap((path) => [
      ['the changes of a release', `${path}aendringer/`] as const,
      ['a version', `${path}udgave/1/`] as const,
    ]),
  // They are of one template; that the others are valid and hang together is tested for every page.
  ...namesIn('pages')
    .slice(0, 1)
    .map((name) => ['a standing page', `/${name}/`] as const),
  ['a page that is not there', '/findes-ikke/'],
];
