import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { isoMoment } from '../../src/danish/dates.ts';
import { content } from '../support/build.ts';
import { useChromium } from '../support/browser.ts';
import { refusal } from '../support/refusal.ts';
import { readReleases } from '../support/releases.ts';
import { results } from '../support/search.ts';
import { freePort, start, type Started } from '../support/start.ts';

const copy = join(inject('scratch'), 'start', 'content');
const release = readReleases().findLast(({ status, data }) => status === 'published' && data.language !== 'en')!;
const file = join(copy, release.file);
const open = useChromium();

let newsroom: Started;
let site: string;
let desk: string;

beforeAll(async () => {
  cpSync(content, copy, { recursive: true });
  // A newsroom's content is kept in Git; without, the terminal says that there are no pages of changes.
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Content');
  const [port, deskPort] = [await freePort(), await freePort()];
  site = `http://127.0.0.1:${port}/`;
  desk = `http://127.0.0.1:${deskPort}/api/v1`;
  newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: copy });
  await newsroom.ready;
});

afterAll(async () => {
  newsroom.process.kill('SIGINT');
  await newsroom.ended;
});

/** Asks Git about the copy. Its commits are made now, or at a moment. */
function git(...args: string[]): string;
function git(at: Date, ...args: string[]): string;
function git(first: Date | string, ...others: string[]): string {
  const [at, args] = typeof first === 'string' ? [undefined, [first, ...others]] : [first, others];
  const who = ['-c', 'user.name=Redaktionen', '-c', 'user.email=red@fjordby.example', '-c', 'commit.gpgSign=false'];
  const env = { ...process.env, ...(at && { GIT_COMMITTER_DATE: at.toISOString() }) };
  return execFileSync('git', [...who, ...args], { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' });
}

const pageAt = async (path: string) => (await fetch(new URL(path, site))).text();
/** Everything is on its page within seconds; a busy machine takes some more. */
const soon = { timeout: 30_000, interval: 200 };

/** Asks the desk's server as the desk does. */
const ask = (action: string, params: object) =>
  fetch(desk, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });

const save = (path: string, raw: string) =>
  ask('persistEntry', {
    entry: { slug: release.slug, path, raw },
    assets: [],
    options: { commitMessage: 'x', useWorkflow: false, status: 'draft' },
  });

test('the terminal says where the newsroom and the desk are, and nothing else', () => {
  const lines = [`The newsroom:  ${site}`, `The desk:      ${site}admin/`, 'Ctrl-C stops both.'];
  expect(newsroom.said().trim().split('\n')).toEqual(lines);
});

test('a second one from the same folder is told where the first is', async () => {
  const said = await refusal({ PORT: String(await freePort()), DESK_PORT: String(await freePort()) });
  expect(said).toContain(`already runs from this folder, at ${site}`);
});

test('both answer at once', async () => {
  expect((await fetch(site)).status).toBe(200);
  expect((await fetch(`${site}admin/`)).status).toBe(200);
  expect(await (await ask('getEntry', { path: `content/${release.file}` })).json()).toMatchObject({
    data: readFileSync(file, 'utf8'),
  });
});

test('what the desk saves is on its page within seconds, and is found', async () => {
  const raw = `${readFileSync(file, 'utf8')}\nOrdet kvabbelduks er føjet til.\n`;
  expect((await save(`content/${release.file}`, raw)).status).toBe(200);
  const page = async () => (await fetch(new URL(release.path, site))).text();
  await vi.waitFor(async () => expect(await page()).toContain('kvabbelduks'), { timeout: 10_000, interval: 200 });
  const found = async () => {
    const { page } = await open(new URL('/soeg/?q=kvabbelduks', site).href);
    await results(page).first().waitFor({ timeout: 3000 });
    await page.close();
  };
  await vi.waitFor(found, { timeout: 60_000, interval: 1000 });
});

test('a new headline is on every page that shows it', async () => {
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/^title:.*$/m, 'title: Nyt navn'));
  const [, year] = release.path.split('/').filter((part) => part !== '');
  for (const path of [release.path, `/nyheder/${year}/`, '/nyheder/feed.json'])
    await vi.waitFor(async () => expect(await pageAt(path)).toContain('Nyt navn'), soon);
  writeFileSync(file, whole);
  await vi.waitFor(async () => expect(await pageAt(release.path)).not.toContain('Nyt navn'), soon);
});

test('a commit is on the page of changes: what was saved is public from its time on', async () => {
  const changes = `${release.path}aendringer/`;
  const at = new Date((Number(git('log', '-1', '--format=%ct')) + 1) * 1000);
  expect(await pageAt(changes)).toContain('udgave/2/');
  expect(await pageAt(changes)).not.toContain(isoMoment(at));
  git(at, 'commit', '-qam', 'Udgiv');
  await vi.waitFor(async () => expect(await pageAt(changes)).toContain(isoMoment(at)), soon);
});

test('a release that comes due while the newsroom runs is at its address, and in the lists', async () => {
  const path = `/nyheder/${new Date().getFullYear()}/til-tiden/`;
  const due = new Date(Math.floor(Date.now() / 1000) * 1000 + 8000);
  const text = readFileSync(file, 'utf8')
    .replace(/^title:.*$/m, 'title: Til tiden')
    .replace(/^publishAt:.*$/m, `publishAt: ${isoMoment(due)}`)
    .replace(/^aliases:\n(?: .*\n)*/m, '')
    .replace(/^pressKey: .*\n/m, '');
  const scheduled = join(copy, path.replace('/nyheder/', 'releases/').replace(/\/$/, '.mdx'));
  mkdirSync(dirname(scheduled), { recursive: true });
  writeFileSync(scheduled, text);
  const status = async () => (await fetch(new URL(path, site))).status;
  expect(await status()).toBe(404);
  await vi.waitFor(async () => expect(await status()).toBe(200), soon);
  expect(Date.now()).toBeGreaterThanOrEqual(Number(due));
  await vi.waitFor(async () => expect(await pageAt('/nyheder/feed.json')).toContain('Til tiden'), soon);
});

test('a mistake in one release is told in the terminal and takes no other page down', async () => {
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/^title:.*$/m, 'title: ""'));
  await vi.waitFor(() => expect(newsroom.said()).toContain(`${release.slug}.mdx`), { timeout: 10_000, interval: 200 });
  expect(newsroom.said()).toContain('Gør sådan:');
  expect((await fetch(site)).status).toBe(200);
  writeFileSync(file, whole);
});

test('the desk’s server writes nothing outside the content, and answers no page that only pretends to be here', async () => {
  expect((await save('package.json.stolen', 'x')).ok).toBe(false);
  expect((await save('../stolen.txt', 'x')).ok).toBe(false);
  expect(existsSync(join(copy, '..', 'package.json.stolen'))).toBe(false);
  const answer = await import('node:http').then(
    ({ request }) =>
      new Promise<number | undefined>((resolve) => {
        const asked = request(desk, {
          method: 'POST',
          headers: { host: 'evil.example', 'content-type': 'application/json' },
        });
        asked.on('response', ({ statusCode }) => resolve(statusCode)).end('{"action":"info","params":{}}');
      }),
  );
  expect(answer).toBe(404);
});
