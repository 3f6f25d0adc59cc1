import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite, content } from '../support/build.ts';

const sound = {
  title: 'Flere unge i praktik i Fjordby',
  lead: 'Antallet af unge i virksomhedspraktik er steget i Fjordby, viser en opgørelse fra jobcentret.',
  kind: 'news',
  publishAt: '2026-05-04T09:00:00+02:00',
};

/** Five releases, each with a mistake of its own: what is written, where the mistake stands, and what must be said about it. */
const bad = [
  { slug: 'uden-overskrift', front: { ...sound, title: '' }, line: 2, field: 'title', says: /for kort/ },
  {
    slug: 'uden-tidszone',
    front: { ...sound, publishAt: '2026-05-04T09:00:00' },
    line: 5,
    field: 'publishAt',
    says: /tidszone/,
  },
  { slug: 'ukendt-type', front: { ...sound, kind: 'nyhed' }, line: 4, field: 'kind', says: /ministerial-visit/ },
  {
    slug: 'ukendt-indsats',
    front: { ...sound, initiatives: '[kikk]' },
    line: 6,
    field: 'initiatives',
    says: /\bkik\b/,
  },
  {
    slug: 'farlig-tekst',
    front: sound,
    body: 'Kun {tal} procent.\n',
    line: 8,
    field: undefined,
    says: /\{|krøllet|klamme/,
  },
];

/** What once was published, and is nowhere in the content. */
const lost = '/nyheder/2019/en-nyhed-som-nogen-har-slettet/';

describe('a site whose content has five bad releases', () => {
  let code: number | null;
  let output: string;
  const outDir = join(inject('scratch'), 'last-good-site');

  beforeAll(async () => {
    const from = join(inject('scratch'), 'bad', 'content');
    cpSync(content, from, { recursive: true });
    mkdirSync(join(from, 'releases/2026'), { recursive: true });
    for (const { slug, front, body = 'Teksten.\n' } of bad) {
      const lines = Object.entries(front).map(
        ([field, value]) => `${field}: ${value.startsWith('[') ? value : JSON.stringify(value)}`,
      );
      writeFileSync(join(from, `releases/2026/${slug}.mdx`), `---\n${lines.join('\n')}\n---\n\n${body}`);
    }
    // Nothing is wrong with this one: it waits for the others.
    writeFileSync(
      join(from, 'releases/2026/sund-og-sen.mdx'),
      `---\n${Object.entries(sound)
        .map(([field, value]) => `${field}: ${value}`)
        .join('\n')}\n---\n\nTeksten.\n`,
    );
    appendFileSync(join(from, 'ledger.txt'), `2019-05-03T07:00:00Z ${lost}\n`);
    mkdirSync(join(outDir, 'nyheder'), { recursive: true });
    writeFileSync(join(outDir, 'index.html'), 'Den sidste gode forside');
    writeFileSync(join(outDir, 'nyheder/index.html'), 'Det sidste gode arkiv');
    ({ code, output } = await buildSite({ outDir, cacheDir: join(inject('scratch'), 'cache-bad'), from }));
  });

  /** What was said of faults, and at the very end of what is late. */
  const told = () => {
    const [faults = '', late = ''] = output.split(/^Disse \d+ nyheder skulle være ude nu.*$/m);
    return { faults, late };
  };

  test('is not built', () => expect(code).not.toBe(0));

  test('says last which releases are late, also those that the mistakes are in', () => {
    const named = [...told().late.matchAll(/kl\.\s9\.00: ».*«, .*\/([\w-]+)\.mdx$/gm)].map(([, slug]) => slug);
    // When the one without an offset was to be out, nobody can know.
    expect(named).toEqual(expect.arrayContaining(['farlig-tekst', 'ukendt-indsats', 'ukendt-type', 'sund-og-sen']));
    expect(told().late).not.toMatch(/uden-tidszone|foerste-job-aabner|plejehjemmene-og-jobcentret/);
  });

  test.for(bad)('names $slug with file, line, field and remedy', ({ slug, line, field, says }) => {
    const [, told = ''] = output.split(new RegExp(`^.*content/releases/2026/${slug}\\.mdx.*$`, 'm'));
    const about = told.split(/^.*content\/releases\//m)[0] ?? '';
    expect(about).toContain(`linje ${line}`);
    if (field) expect(about).toContain(field);
    expect(about).toMatch(/Gør sådan: \p{Lu}/u);
    expect(about).toMatch(says);
  });

  test('names an address that would vanish, with both ways on', () => {
    expect(output).toContain(`${lost} har været udgivet, men der er intet på adressen mere`);
    expect(output).toMatch(/Gamle adresser[^\n]*Fjernede nyheder \(content\/gone\.yaml\)/);
  });

  test('names nothing else', () => {
    const files = new Set(told().faults.match(/content\/releases\/\d+\/[\w-]+\.mdx/g));
    expect(files.size).toBe(bad.length);
  });

  test('leaves the last good site standing', () => {
    expect(readdirSync(outDir, { recursive: true }).sort()).toEqual(['index.html', 'nyheder', 'nyheder/index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('Den sidste gode forside');
    expect(readFileSync(join(outDir, 'nyheder/index.html'), 'utf8')).toBe('Det sidste gode arkiv');
  });
});
