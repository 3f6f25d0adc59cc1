import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import datetime from 'decap-cms-widget-datetime/dist/esm/schema.js';
import file from 'decap-cms-widget-file/dist/esm/schema.js';
import image from 'decap-cms-widget-image/dist/esm/schema.js';
import list from 'decap-cms-widget-list/dist/esm/schema.js';
import markdown from 'decap-cms-widget-markdown/dist/esm/schema.js';
import number from 'decap-cms-widget-number/dist/esm/schema.js';
import object from 'decap-cms-widget-object/dist/esm/schema.js';
import relation from 'decap-cms-widget-relation/dist/esm/schema.js';
import select from 'decap-cms-widget-select/dist/esm/schema.js';
import { expect, test, vi } from 'vitest';
import type { GitHost } from '../hosts/git-hosts.ts';
import { deskConfig } from './config.ts';
import type { Field } from '../form/types.ts';

const place = { origin: 'https://nyheder.fjordby.example', year: 2026 };
const schemas = {
  datetime,
  file,
  image,
  list,
  markdown,
  number,
  object,
  relation,
  select,
  boolean: {},
  string: {},
  text: {},
};

// Decap's own check, as it runs in a browser without the stand-ins. What it asks of the rest of Decap stands here.
vi.mock('decap-cms-core/dist/esm/lib/registry.js', () => ({
  getWidgets: () => Object.entries(schemas).map(([name, schema]) => ({ name, schema })),
}));
vi.mock('decap-cms-core/dist/esm/lib/i18n.js', () => ({
  I18N_STRUCTURE: { a: 'single_file' },
  I18N_FIELD: { a: 'none' },
}));
vi.mock('decap-cms-core/dist/esm/formats/formats.js', () => ({
  extensionFormatters: { yml: {}, yaml: {}, md: {} },
  frontmatterFormats: ['frontmatter'],
}));
vi.spyOn(console, 'error').mockReturnValue();

const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? []), ...all(field.field ? [field.field] : [])]);
const config = deskConfig(place);
const fields = config.collections.flatMap(({ fields = [], files = [] }) =>
  all([...fields, ...files.flatMap((one) => one.fields)]),
);

test('Decap accepts the configuration, by its own schema', () => {
  expect(() => validateConfig(config)).not.toThrow();
  expect(() => validateConfig(deskConfig({ ...place, localServer: 'http://127.0.0.1:8081/api/v1' }))).not.toThrow();
  expect(() => validateConfig(deskConfig({ ...place, archived: [2024, 2023] }))).not.toThrow();
});

const repository = { repository: 'fjordby/nyhedsrum', branch: 'main' };
const own = { ...repository, address: 'https://git.fjordby.example', application: 'f0e1' };
const hosts: GitHost[] = [
  { ...own, name: 'forgejo' },
  { ...own, name: 'gitea' },
  { ...own, name: 'gitlab' },
  { ...repository, name: 'github', loginServer: 'https://login.fjordby.example' },
];

test.each(hosts)('Decap accepts it for $name too', (host) => {
  expect(() => validateConfig(deskConfig({ ...place, host }))).not.toThrow();
});

test('and would not accept one with a mistake in what is said of the host', () => {
  const mistaken = { ...config, backend: { ...config.backend, open_authoring: 'no' } };
  expect(() => validateConfig(mistaken)).toThrow("'backend.open_authoring' must be boolean");
});

test('and would not accept one with a mistake in a widget', () => {
  const [releases, ...others] = config.collections;
  const broken = { ...releases, fields: [{ name: 'title', label: 'T', widget: 'select' }] };
  expect(() => validateConfig({ ...config, collections: [broken, ...others] })).toThrow("required property 'options'");
});

test('every widget in the forms is one that is checked', () => {
  const ours = ['press-link', 'focus-point', 'gone-address', 'locked'];
  expect([...Object.keys(schemas), ...ours]).toEqual(expect.arrayContaining(fields.map(({ widget }) => widget)));
});

test('no text is opened in the editor that rewrites texts nobody touched', () => {
  expect(fields.filter(({ name }) => name === 'body').map(({ widget }) => widget)).toEqual(Array(4).fill('markdown'));
});

test('every reference points to a collection of the desk', () => {
  const names = config.collections.map(({ name }) => name);
  for (const { collection } of fields) if (collection) expect(names).toContain(collection);
});

test('what is built for production knows no local server', () => {
  expect(config).not.toHaveProperty('local_backend');
});

test('pictures of releases lie in one folder whatever date the release gets', () => {
  expect(config.collections[0]).toMatchObject({ media_folder: '/content/media/2026', public_folder: '/media/2026' });
});
