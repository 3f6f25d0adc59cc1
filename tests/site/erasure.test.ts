import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite, cleanEnvironment, content, root } from '../support/build.ts';
import { expectNone } from '../support/none.ts';

/** Who asks to be erased, and who stays: she shows that a name can be found wherever his stood. */
const gone = /silvelin|v(?:æ|ae)dderk?q?vist/i;
const stays = /kontra amsen/i;

const front = (lead: string, extra = '') => `---
title: Silvelin Vædderkvist fik job på havnen
lead: ${lead}
kind: news
publishAt: 2026-09-30T09:00:00+02:00
contacts:
  - kontra-amsen
${extra}---
`;
const first = 'Silvelin Vædderkvist og Kontra Amsen fortæller, hvordan de fandt et fast arbejde på havnen i Fjordby.';
const picture = `image:
  file: /media/2026/silvelin-vaedderkvist.jpg
  alt: Silvelin Vædderkvist og Kontra Amsen ved kajen
  caption: Vædderkvist, Silvelin og Kontra Amsen
  credit: Silvelin Vædderkvist og Kontra Amsen
`;
const body = `- Jeg er glad, siger **Silvelin** Vædderkvist. Silvelins chef er Kontra Amsen.

Ring til Silvelin
Vædderkvists chef, eller skriv til [hende](mailto:silvelin@fjordby.example).

<Quote person="silvelin-vaedderkvist">
Det gik godt, siger S. Vædderkvist til Kontra Amsen.
</Quote>
`;

/** Three states of one release, each with the name in other words. */
const states = [
  front(first) + 'Silvelin Vædderkvists første ord til Kontra Amsen.\n',
  front(first, picture) + `I går sagde SILVELIN VÆDDERKVIST noget til Kontra Amsen.\n\n${body}`,
  front(first.replace('fortæller', 'siger'), picture) + body,
];

describe('a site whose content somebody was erased from', () => {
  const folder = join(inject('scratch'), 'erased');
  const from = join(folder, 'content');
  const outDir = join(folder, 'site');
  const release = 'releases/2026/silvelin-vaedderkvist-fik-job-paa-havnen.mdx';
  let said: string;
  let files: [file: string, text: string][];

  beforeAll(async () => {
    write('settings.yaml', settings());
    write('people/kontra-amsen.yaml', 'name: Kontra Amsen\nrole: havnechef\nphone: 70 00 00 11\n');
    write(
      'people/silvelin-vaedderkvist.yaml',
      'name: Silvelin Vædderkvist\nrole: smed\nmail: silvelin@fjordby.example\nspellings:\n  - Silvelin Vædderqvist\n',
    );
    write('media/2026/silvelin-vaedderkvist.jpg', await photo());
    git('init', '-q', '-b', 'main');
    for (const [index, state] of states.entries()) {
      write(release, state);
      commit(`2026-10-0${index + 1}T12:00:00+02:00`);
    }
    said = await eraseAll('Silvelin Vædderkvist', '--wording', 'en borger');
    commit('2026-11-20T12:00:00+01:00');
    const built = await buildSite({ outDir, cacheDir: join(folder, 'cache'), from });
    expect(built.output).not.toMatch(gone);
    expect(built.code, built.output).toBe(0);
    files = readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(outDir.length + 1).replaceAll('\\', '/'), textOf(readFileSync(file))]);
  });

  const holding = (name: RegExp) => files.filter(([file, text]) => name.test(`${file}\n${text}`)).map(([file]) => file);

  test('does not hold the name in any byte, nor in the name of any file', () => expectNone(holding(gone)));

  test.each([
    ['its pages', /^nyheder\/2026\/[\w-]+\/index\.html$/],
    ['its feeds', /^nyheder\/rss\.xml$/],
    ['the search index', /^pagefind\/[^/]+\/fragment\//],
    ['its first version', /\/udgave\/1\/index\.html$/],
    ['its second version', /\/udgave\/2\/index\.html$/],
    ['its third version', /\/udgave\/3\/index\.html$/],
    ['the page of its changes', /\/aendringer\/index\.html$/],
  ])('holds the name of another, who stood in the same places, in %s', (_, file) =>
    expect(holding(stays).filter((name) => file.test(name))).toHaveLength(1),
  );

  test('tells readers that and when a name was taken out of each version, and makes no version of that', () => {
    const versions = files.filter(([file]) => file.includes('/udgave/'));
    expect(versions).toHaveLength(3);
    for (const [, text] of versions) expect(text).toContain('Et navn er fjernet fra denne udgave 23 november 2026');
    const [, changes = ''] = files.find(([file]) => file.endsWith('/aendringer/index.html')) ?? [];
    expect(changes).toContain('Et navn er fjernet fra nyheden og dens tidligere udgaver 23 november 2026');
  });

  test('says nothing of it in the content either, but that and when it was done', () => {
    const kept = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = kept
      .filter((entry) => gone.test(entry.name) || gone.test(textOf(readFileSync(join(entry.parentPath, entry.name)))))
      .filter((entry) => !entry.parentPath.includes('.git'));
    expectNone(holding.map(({ name }) => name));
    expect(readFileSync(join(from, 'erasures.yaml'), 'utf8')).toMatch(
      /^- at: 2026-11-23T12:00:00\+01:00\n {2}wording: en borger\n {2}files:\n {4}- 2026\/en-borger-fik-job-paa-havnen\n/m,
    );
  });

  test('has whoever did it told what is left to do outside', () => {
    expect(said).toContain('git filter-repo');
    expect(said).toContain('search.google.com/search-console/remove-outdated-content');
  });

  /** Runs `npm run erase`, and says yes to all that is asked. */
  async function eraseAll(...words: string[]): Promise<string> {
    const run = spawn(process.execPath, [join(root, 'scripts/erase.ts'), ...words], {
      cwd: root,
      env: cleanEnvironment({ NEWSROOM_CONTENT: from, NEWSROOM_CLOCK: '2026-11-23T12:00:00+01:00' }),
    });
    let output = '';
    run.stderr.on('data', (chunk: Buffer) => (output += chunk));
    run.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.endsWith('\n> ')) run.stdin.write(output.slice(-300).includes('o = omskriv') ? 'o\n' : 'j\n');
    });
    const [code] = (await once(run, 'close')) as [number | null];
    expect(code, output).toBe(0);
    return output;
  }

  function write(file: string, text: string | Uint8Array) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), text);
  }

  function git(...words: string[]) {
    const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null' });
    execFileSync('git', ['-C', from, '-c', 'user.name=Fjordby', '-c', 'user.email=fjordby@fjordby.example', ...words], {
      env,
    });
  }

  function commit(at: string) {
    git('add', '-A');
    const env = cleanEnvironment({ GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at });
    execFileSync(
      'git',
      ['-C', from, '-c', 'user.name=F', '-c', 'user.email=f@fjordby.example', 'commit', '-qm', 'Gem'],
      { env },
    );
  }
});

/** The demonstration's settings, without what they name of the demonstration. */
function settings(): string {
  return readFileSync(join(content, 'settings.yaml'), 'utf8')
    .replace(/^featured:\n( {2}- .*\n)+/m, '')
    .replace(/^ {2}municipality: .*\n/m, '')
    .replace(/^opened: .*\n/m, '');
}

/** A picture that says in its file who is on it. */
function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b5345' } })
    .withExif({ IFD0: { Artist: 'Silvelin Vædderkvist', ImageDescription: 'Silvelin Vaedderkvist' } })
    .jpeg()
    .toBuffer();
}

/** A file's text as a curious reader could get at it, with what is compressed opened and no signs between the words. */
function textOf(bytes: Buffer): string {
  const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return `${opened.toString('utf8')}\n${opened.toString('latin1')}`
    .replace(/&(?:shy|#173|#xad);|\u00AD/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
