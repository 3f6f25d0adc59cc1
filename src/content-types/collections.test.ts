import { expect, test } from 'vitest';
import { collections, singleFiles } from './collections.ts';
import { isInitiativeOrMunicipality, isSitesOwn, reserved } from './site-addresses.ts';

const { releases, initiatives, municipalities, people, pages } = collections;

test.each(['kik', 'havnens-laerlinge', '2-aars-plan', 'a-b-c'])('a file may be called %s', (name) => {
  for (const { name: allowed } of [initiatives, municipalities, people, pages]) expect(allowed.test(name)).toBe(true);
  expect(releases.name.test(`2026/${name}`)).toBe(true);
});

test.each(['Kik', 'æbler', 'a b', 'a--b', '-a', 'a-', 'a.b', 'a/b', '', 'x/2026/a'])(
  'no file may be called “%s”: it becomes an address',
  (name) => {
    for (const { name: allowed } of [initiatives, municipalities, people, pages])
      expect(allowed.test(name)).toBe(false);
    expect(releases.name.test(`2026/${name}`)).toBe(false);
  },
);

test.each(['a', '26/a', '20266/a', 'x2026/a', '2026a'])('a release cannot be %s: it is a year and a name', (name) => {
  expect(releases.name.test(name)).toBe(false);
});

test('no standing page may have a name that the site uses itself, and one that begins like it may', () => {
  expect(reserved.filter((name) => pages.name.test(name))).toEqual([]);
  expect(['nyhedsbrev', 'om-presse', 'presse-billeder', 'admins'].filter((name) => !pages.name.test(name))).toEqual([]);
});

test('a file of its own kind has one name', () => {
  for (const [name, { name: allowed }] of [
    ['settings', singleFiles.settings],
    ['gone', singleFiles.gone],
    ['search-words', singleFiles.searchWords],
  ] as const)
    expect([name, `my-${name}`, `${name}-2`].map((one) => allowed.test(one))).toEqual([true, false, false]);
});

test.each([
  '/admin/',
  '/admin/x/',
  '/media/2026/a.jpg',
  '/delebilleder/a/',
  '/embargo/',
  '/pagefind/x/',
  '/_astro/x/',
  '/soeg/',
  '/presse/',
  '/rettelser/side/2/',
  '/_server/x/',
  '/404/',
  '/index/',
  '/indsatser/',
  '/indsatser/kik/',
  '/kommuner/fjordby/',
  '/nyheder/',
  '/nyheder/2026/',
  '/nyheder/side/2/',
])('%s is the site’s own, which nothing may have had before', (address) => expect(isSitesOwn(address)).toBe(true));

test.each([
  '/om/',
  '/nyheder/2026/havnen/',
  '/nyheder/20266/',
  '/nyheder/a/',
  '/nyheder/2026/side/2/',
  '/administration/',
  '/arkiv/admin/',
  '/gamle/nyheder/',
  '/nyheder/sider/',
])('%s may be an old address', (address) => expect(isSitesOwn(address)).toBe(false));

test('an initiative or a municipality may have had another name, and no list or feed of theirs', () => {
  const addresses = [
    '/indsatser/kik/',
    '/kommuner/fjordby/',
    '/indsatser/',
    '/indsatser/kik/side/2/',
    '/indsatser/kik/rss.xml',
    '/gamle/indsatser/kik/',
    '/om/',
  ];
  expect(addresses.filter(isInitiativeOrMunicipality)).toEqual(['/indsatser/kik/', '/kommuner/fjordby/']);
});
