import { beforeEach, expect, test } from 'vitest';
import { ContentFolder, initiativeFile, municipalityFile } from '../fixtures.ts';
import { describeProblems } from '../../ground/problem.ts';

let folder: ContentFolder;

const release = (fields = '') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2019-07-01T09:00:00+02:00\n${fields}---\nBrødtekst.\n`;
const attached = release('attachments:\n  - title: Aftalen\n    file: /media/2019/aftale.pdf\n');
const initiative = initiativeFile();
const addresses = [
  '/nyheder/2019/flere-i-job-paa-havnen/',
  '/indsatser/havnen/',
  '/media/2019/aftale.pdf',
  '/media/2019/et-billede-der-er-skiftet-ud.jpg',
];

beforeEach(() => {
  folder = new ContentFolder()
    .write('releases/2019/flere-i-job-paa-havnen.mdx', attached)
    .write('media/2019/aftale.pdf', '%PDF')
    .write('ledger.txt', addresses.map((address) => `2019-07-01T07:05:00Z ${address}\n`).join(''));
});

const write = (name: string, text: string) => void folder.write(name, text);
const erase = (name: string) => void folder.erase(name);

/** What a build would say, or nothing. */
async function problemTexts(): Promise<string> {
  const { problems } = await folder.read();
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
  erase('releases/2019/flere-i-job-paa-havnen.mdx');
  write('releases/2019/flere-i-job-paa-fjordby-havn.mdx', attached);
  expect(await problemTexts()).toContain(
    'content/ledger.txt\n  linje 1: /nyheder/2019/flere-i-job-paa-havnen/ har været udgivet, men der er intet på adressen mere, og intet fører den videre.\n    Gør sådan: Er den omdøbt til flere-i-job-paa-fjordby-havn.mdx, så skriv /nyheder/2019/flere-i-job-paa-havnen/ under Gamle adresser (aliases) i content/releases/2019/flere-i-job-paa-fjordby-havn.mdx. Er den væk for altid, så skriv adressen på listen Fjernede nyheder (content/gone.yaml)',
  );
  write(
    'releases/2019/flere-i-job-paa-fjordby-havn.mdx',
    attached.replace('---\nBrød', 'aliases: [/nyheder/2019/flere-i-job-paa-havnen/]\n---\nBrød'),
  );
  expect(await problemTexts()).toBe('');
});

test('a release, an initiative and a document that are deleted are all told of at once', async () => {
  erase('releases/2019/flere-i-job-paa-havnen.mdx');
  erase('initiatives/havnen.mdx');
  const all = await problemTexts();
  for (const address of addresses.slice(0, 3)) expect(all).toContain(address);
  expect(all).toMatch(/^Indholdet kan ikke udgives: 3 fejl/);
});

test('a release that is deleted, and not renamed to any other, may have its file back or an old address in another', async () => {
  erase('releases/2019/flere-i-job-paa-havnen.mdx');
  expect(await problemTexts()).toContain(
    'Hent filen tilbage, eller skriv adressen under Gamle adresser (aliases) i den nyhed,',
  );
});

test('a deleted initiative is never guessed to be renamed to a release, were its name the same', async () => {
  const name = 'virksomhederne-paa-havnen-deler-deres-laerlinge-i-fjordby-og-omegn';
  write('releases/2019/ny.mdx', release());
  write(`releases/2019/${name}.mdx`, release());
  write('ledger.txt', `2019-07-01T07:05:00Z /indsatser/${name}/\n`);
  expect(await problemTexts()).not.toContain('Er den omdøbt til');
});

test('a line of the ledger that was spoiled is told of, and whence the ledger can be had back', async () => {
  write('ledger.txt', '2019-07-01T07:05:00Z /indsatser/havnen/\n=======\n');
  const { problems } = await folder.read();
  expect(problems).toMatchObject([
    {
      file: 'content/ledger.txt',
      line: 2,
      message: expect.stringContaining('kan ikke læses'),
      remedy: expect.stringContaining('content/ledger.txt'),
    },
  ]);
});

test('the lists that the site makes are not looked for in the content: pages of an initiative, feeds, changes', async () => {
  const made = ['/', '/nyheder/2019/', '/nyheder/side/2/', '/indsatser/', '/indsatser/havnen/side/2/', '/rss.xml'];
  write('ledger.txt', made.map((address) => `2019-07-01T07:05:00Z ${address}\n`).join(''));
  expect(await problemTexts()).toBe('');
});

test('a deleted release may be gone when it is listed with its attachment', async () => {
  erase('releases/2019/flere-i-job-paa-havnen.mdx');
  gone('/nyheder/2019/flere-i-job-paa-havnen/');
  expect(await problemTexts()).toMatch(/én fejl.*\n[\s\S]*aftale\.pdf har kunnet hentes/);
  gone('/nyheder/2019/flere-i-job-paa-havnen/', '    also: [/media/2019/aftale.pdf]\n');
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
  gone('/nyheder/2019/flere-i-job-paa-havnen/');
  expect(await problemTexts()).toBe('');
});

test('a published release cannot become a draft or be put off: its own line is named', async () => {
  write('releases/2019/flere-i-job-paa-havnen.mdx', attached.replace('---\nBrød', 'draft: true\n---\nBrød'));
  expect(await problemTexts()).toMatch(
    /én fejl[\s\S]*linje 9, draft: Nyheden har været udgivet på \/nyheder\/2019\/flere/,
  );
  write('releases/2019/flere-i-job-paa-havnen.mdx', attached.replace('publishAt: 2019', 'publishAt: 2099'));
  expect(await problemTexts()).toMatch(/én fejl[\s\S]*linje 5, publishAt: Nyheden har været udgivet/);
});

test('what is in use cannot be gone, and nothing can be gone twice', async () => {
  write('releases/2019/i-dag.mdx', release('aliases: [/nyheder/2019/foer/]\n'));
  gone('/nyheder/2019/foer/', '    also: [/nyheder/, /nyheder/2019/x/, /nyheder/2019/x/]\n');
  const all = await problemTexts();
  expect(all).toContain('/nyheder/2019/foer/ er i brug og kan ikke også være fjernet.');
  expect(all).toContain('/nyheder/ er sidens egen');
  expect(all).toContain('/nyheder/2019/x/ står to gange');
});

test('a list that cannot be read does not make all that is on it look lost', async () => {
  erase('initiatives/havnen.mdx');
  write('gone.yaml', 'gone:\n  - address: /indsatser/havnen/\n');
  const all = await problemTexts();
  expect(all).toContain('content/gone.yaml');
  expect(all).not.toContain('content/ledger.txt');
});

test('an initiative, a municipality and a standing page may have another name, when the new one says the old', async () => {
  const page = (fields = '') =>
    `---\ntitle: Om nyhedsrummet\nsummary: Hvem der skriver, og hvordan fejl bliver rettet.\n${fields}---\nTekst.\n`;
  const old = ['/indsatser/havnen/', '/kommuner/fjord/', '/om/'];
  write('ledger.txt', old.map((address) => `2019-07-01T07:05:00Z ${address}\n`).join(''));
  erase('initiatives/havnen.mdx');
  write('initiatives/havnens-laerlinge.mdx', initiative);
  write('municipalities/fjordby.mdx', municipalityFile());
  write('pages/om-os.mdx', page());
  const all = await problemTexts();
  expect(all).toMatch(/^Indholdet kan ikke udgives: 3 fejl/);
  for (const successor of ['den indsats', 'den kommune', 'den side eller nyhed'])
    expect(all).toContain(`under Gamle adresser (aliases) i ${successor}, der er kommet i stedet.`);
  write('initiatives/havnens-laerlinge.mdx', initiative.replace('from:', 'aliases: [/indsatser/havnen/]\nfrom:'));
  write('municipalities/fjordby.mdx', municipalityFile('aliases: [/kommuner/fjord/]\n'));
  write('pages/om-os.mdx', page('aliases: [/om/]\n'));
  expect(await problemTexts()).toBe('');
});

test('an old address cannot be one that an initiative, a list or another page has', async () => {
  write('initiatives/anden.mdx', initiative.replace('from:', 'aliases: [/indsatser/havnen/, /nyheder/]\nfrom:'));
  write('releases/2019/tredje.mdx', release('aliases: [/indsatser/fjerde/]\n'));
  const all = await problemTexts();
  expect(all).toContain('Adressen /indsatser/havnen/ bruges allerede af content/initiatives/havnen.mdx.');
  expect(all).toContain('Adressen /nyheder/ bruges allerede af siden selv.');
  expect(all).toContain('Adressen /indsatser/fjerde/ bruges allerede af siden selv.');
});

test('a mistake in a release does not make its attachment and its old address look lost', async () => {
  const moved = attached.replace('---\nBrød', 'aliases: [/nyheder/2019/foer/]\nkind: nonsense\n---\nBrød');
  write('ledger.txt', ['/nyheder/2019/foer/', ...addresses].map((a) => `2019-07-01T07:05:00Z ${a}\n`).join(''));
  write('releases/2019/flere-i-job-paa-havnen.mdx', moved.replace('kind: news\n', ''));
  expect(await problemTexts()).toMatch(/^Indholdet kan ikke udgives: én fejl/);
});
