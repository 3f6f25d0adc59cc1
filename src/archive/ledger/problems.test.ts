import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readArchive } from '../read.ts';
import { describeProblems } from '../../ground/problem.ts';

let root: string;

const release = (fields = '') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2019-07-01T09:00:00+02:00\n${fields}---\nBrødtekst.\n`;
const attached = release('attachments:\n  - title: Aftalen\n    file: /media/2019/aftale.pdf\n');
const initiative =
  '---\ntitle: Havnens lærlinge\nsummary: Virksomhederne på havnen deler deres lærlinge.\nfrom: 2016-08-15\n---\nTekst.\n';
const addresses = [
  '/nyheder/2019/flere-i-job-paa-havnen/',
  '/indsatser/havnen/',
  '/media/2019/aftale.pdf',
  '/media/2019/et-billede-der-er-skiftet-ud.jpg',
];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const settings = await readFile('content/settings.yaml', 'utf8');
  await write('settings.yaml', settings.replace(/^featured:\n(  - .*\n)+/m, '').replace(/^  municipality: .*\n/m, ''));
  await write('releases/2019/flere-i-job-paa-havnen.mdx', attached);
  await write('initiatives/havnen.mdx', initiative);
  await write('media/2019/aftale.pdf', '%PDF');
  await write('ledger.txt', addresses.map((address) => `2019-07-01T07:05:00Z ${address}\n`).join(''));
});

async function write(name: string, text: string) {
  const path = join(root, 'content', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const erase = (name: string) => rm(join(root, 'content', name));

/** What a build would say, or nothing. */
async function problemTexts(): Promise<string> {
  const { problems } = await readArchive(root, join(root, 'content'));
  return problems.length === 0 ? '' : describeProblems(problems);
}

const gone = (address: string, also = '', year = '2020') =>
  write(
    'gone.yaml',
    `gone:\n  - address: ${address}\n    at: ${year}-01-01T09:00:00+01:00\n    reason: En borger var vist uden samtykke.\n${also}`,
  );

test('a site that has all it has published is built, and a picture may be replaced', async () => {
  expect(await problemTexts()).toBe('');
});

test('a renamed release is named with its new file, and both ways on', async () => {
  await erase('releases/2019/flere-i-job-paa-havnen.mdx');
  await write('releases/2019/flere-i-job-paa-fjordby-havn.mdx', attached);
  expect(await problemTexts()).toContain(
    'content/ledger.txt\n  linje 1: /nyheder/2019/flere-i-job-paa-havnen/ har været udgivet, men der er intet på adressen mere, og intet fører den videre.\n    Gør sådan: Er den omdøbt til flere-i-job-paa-fjordby-havn.mdx, så skriv /nyheder/2019/flere-i-job-paa-havnen/ under Gamle adresser (aliases) i content/releases/2019/flere-i-job-paa-fjordby-havn.mdx. Er den væk for altid, så skriv adressen på listen Fjernede nyheder (content/gone.yaml)',
  );
  await write(
    'releases/2019/flere-i-job-paa-fjordby-havn.mdx',
    attached.replace('---\nBrød', 'aliases: [/nyheder/2019/flere-i-job-paa-havnen/]\n---\nBrød'),
  );
  expect(await problemTexts()).toBe('');
});

test('a release, an initiative and a document that are deleted are all told of at once', async () => {
  await erase('releases/2019/flere-i-job-paa-havnen.mdx');
  await erase('initiatives/havnen.mdx');
  const all = await problemTexts();
  for (const address of addresses.slice(0, 3)) expect(all).toContain(address);
  expect(all).toMatch(/^Indholdet kan ikke udgives: 3 fejl/);
});

test('a deleted release may be gone when it is listed with its attachment', async () => {
  await erase('releases/2019/flere-i-job-paa-havnen.mdx');
  await gone('/nyheder/2019/flere-i-job-paa-havnen/');
  expect(await problemTexts()).toMatch(/én fejl.*\n[\s\S]*aftale\.pdf har kunnet hentes/);
  await gone('/nyheder/2019/flere-i-job-paa-havnen/', '    also: [/media/2019/aftale.pdf]\n');
  expect(await problemTexts()).toBe('');
});

test('a removal that lies ahead has not happened: until then, a deleted release is lost', async () => {
  await erase('releases/2019/flere-i-job-paa-havnen.mdx');
  await gone('/nyheder/2019/flere-i-job-paa-havnen/', '    also: [/media/2019/aftale.pdf]\n', '2099');
  expect(await problemTexts()).toMatch(/flere-i-job-paa-havnen\/ har været udgivet[^]*aftale\.pdf har kunnet hentes/);
});

test('what was below a page that is gone is gone with it, and what only looks like it is not', async () => {
  await write('ledger.txt', ['/om/', '/om/os/', '/omegn/'].map((a) => `2019-07-01T07:05:00Z ${a}\n`).join(''));
  await gone('/om/');
  expect(await problemTexts()).toMatch(/én fejl[^]*\/omegn\/ har været udgivet/);
});

test('a line of the ledger that cannot be read is told of, with the way to get it back', async () => {
  await write('ledger.txt', `2019-07-01T07:05:00Z ${addresses[0]}\n<<<<<<< HEAD\n`);
  expect(await problemTexts()).toMatch(/content\/ledger\.txt\n  linje 2: Linjen [^]*Hent content\/ledger\.txt tilbage/);
});

test('a listed release is gone with its attachment while its file is there', async () => {
  await gone('/nyheder/2019/flere-i-job-paa-havnen/');
  expect(await problemTexts()).toBe('');
});

test('a published release cannot become a draft or be put off: its own line is named', async () => {
  await write('releases/2019/flere-i-job-paa-havnen.mdx', attached.replace('---\nBrød', 'draft: true\n---\nBrød'));
  expect(await problemTexts()).toMatch(
    /én fejl[\s\S]*linje 9, draft: Nyheden har været udgivet på \/nyheder\/2019\/flere/,
  );
  await write('releases/2019/flere-i-job-paa-havnen.mdx', attached.replace('publishAt: 2019', 'publishAt: 2099'));
  expect(await problemTexts()).toMatch(/én fejl[\s\S]*linje 5, publishAt: Nyheden har været udgivet/);
});

test('what is in use cannot be gone, and nothing can be gone twice', async () => {
  await write('releases/2019/i-dag.mdx', release('aliases: [/nyheder/2019/foer/]\n'));
  await gone('/nyheder/2019/foer/', '    also: [/nyheder/, /nyheder/2019/x/, /nyheder/2019/x/]\n');
  const all = await problemTexts();
  expect(all).toContain('/nyheder/2019/foer/ er i brug og kan ikke også være fjernet.');
  expect(all).toContain('/nyheder/ er sidens egen');
  expect(all).toContain('/nyheder/2019/x/ står to gange');
});

test('a list that cannot be read does not make all that is on it look lost', async () => {
  await erase('initiatives/havnen.mdx');
  await write('gone.yaml', 'gone:\n  - address: /indsatser/havnen/\n');
  const all = await problemTexts();
  expect(all).toContain('content/gone.yaml');
  expect(all).not.toContain('content/ledger.txt');
});

test('an initiative, a municipality and a standing page may have another name, when the new one says the old', async () => {
  const page = (fields = '') =>
    `---\ntitle: Om nyhedsrummet\nsummary: Hvem der skriver, og hvordan fejl bliver rettet.\n${fields}---\nTekst.\n`;
  const municipality = (fields = '') =>
    `---\ntitle: Fjordby Kommune\nplace: Fjordby\nsummary: Kommunen ved fjorden har en havn og mange pladser.\n${fields}---\nTekst.\n`;
  const old = ['/indsatser/havnen/', '/kommuner/fjord/', '/om/'];
  await write('ledger.txt', old.map((address) => `2019-07-01T07:05:00Z ${address}\n`).join(''));
  await erase('initiatives/havnen.mdx');
  await write('initiatives/havnens-laerlinge.mdx', initiative);
  await write('municipalities/fjordby.mdx', municipality());
  await write('pages/om-os.mdx', page());
  const all = await problemTexts();
  expect(all).toMatch(/^Indholdet kan ikke udgives: 3 fejl/);
  for (const where of ['den indsats', 'den kommune', 'den side eller nyhed'])
    expect(all).toContain(`under Gamle adresser (aliases) i ${where}, der er kommet i stedet.`);
  await write('initiatives/havnens-laerlinge.mdx', initiative.replace('from:', 'aliases: [/indsatser/havnen/]\nfrom:'));
  await write('municipalities/fjordby.mdx', municipality('aliases: [/kommuner/fjord/]\n'));
  await write('pages/om-os.mdx', page('aliases: [/om/]\n'));
  expect(await problemTexts()).toBe('');
});

test('an old address cannot be one that an initiative, a list or another page has', async () => {
  await write('initiatives/anden.mdx', initiative.replace('from:', 'aliases: [/indsatser/havnen/, /nyheder/]\nfrom:'));
  await write('releases/2019/tredje.mdx', release('aliases: [/indsatser/fjerde/]\n'));
  const all = await problemTexts();
  expect(all).toContain('Adressen /indsatser/havnen/ bruges allerede af content/initiatives/havnen.mdx.');
  expect(all).toContain('Adressen /nyheder/ bruges allerede af siden selv.');
  expect(all).toContain('Adressen /indsatser/fjerde/ bruges allerede af siden selv.');
});

test('a mistake in a release does not make its attachment and its old address look lost', async () => {
  const moved = attached.replace('---\nBrød', 'aliases: [/nyheder/2019/foer/]\nkind: nonsense\n---\nBrød');
  await write('ledger.txt', ['/nyheder/2019/foer/', ...addresses].map((a) => `2019-07-01T07:05:00Z ${a}\n`).join(''));
  await write('releases/2019/flere-i-job-paa-havnen.mdx', moved.replace('kind: news\n', ''));
  expect(await problemTexts()).toMatch(/^Indholdet kan ikke udgives: én fejl/);
});
