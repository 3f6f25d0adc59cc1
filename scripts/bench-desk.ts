/**
 * `npm run bench:desk [-- number]`: how long a press officer waits for the desk with that many releases (10,000 unless
 * said), in a real Chromium, with the two servers that `npm start` runs. The content is made for it, in a folder of its
 * own; only the desk sees it, for it is the desk that is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { content, root } from '../tests/support/build.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/start.ts';
import { measureJudge } from './bench/judge.ts';
import { makeLargeContent, publishedIn } from './bench/large-content.ts';
import { startDesk, startSite } from './start/servers.mjs';
import { answers } from './start/wait.mjs';

const number = Number(process.argv[2] ?? 10_000);
const scratch = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
const large = join(scratch, 'content');
const counts = makeLargeContent(content, large, number);
console.log(`${number} releases: ${[...counts].map(([year, count]) => `${year}: ${count}`).join(', ')}`);
await measureJudge(large);

const [port, deskPort] = [await freePort(), await freePort()];
const node = process.execPath;
const deskServer = `http://127.0.0.1:${deskPort}/api/v1`;
const site = `http://127.0.0.1:${port}`;
const servers = [
  startDesk({ node, root, content: large, port: deskPort }),
  startSite({ node, root, port, deskServer }),
];
const browser = await launchChromium();

const page = await browser.newPage({ locale: 'da-DK' });
page.setDefaultTimeout(300_000);
const inside = await page.context().newCDPSession(page);
await inside.send('Performance.enable');

/** Processor time that the page has used, which other programs on the machine do not lengthen, in seconds. */
async function used(): Promise<number> {
  const { metrics } = await inside.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
}

/** Does something and prints how long it took, and how much of it the page’s processor time was. */
async function time(what: string, done: () => Promise<unknown>): Promise<void> {
  const [before, usedBefore] = [performance.now(), await used()];
  await done();
  const seconds = (performance.now() - before) / 1000;
  const figures = [seconds, (await used()) - usedBefore].map((figure) => figure.toFixed(2).padStart(6));
  console.log(`${figures.join(' s, ')} s of the page’s processor time: ${what}`);
}

try {
  await Promise.all([answers(deskServer), answers(site)]);
  const releases = page.locator('a[href*="/entries/"]');
  const headline = page.getByLabel('Overskrift', { exact: true });
  const text = page.locator('[contenteditable=true]').first();
  // What the site tells the desk of its releases, since this site was not built from them.
  await page.route('**/admin/releases.json', (route) => route.fulfill({ json: publishedIn(large) }));
  await page.goto(`${site}/admin/`, { waitUntil: 'commit' });
  const login = page.getByRole('button', { name: 'Log ind' });
  await login.waitFor();
  await page.waitForLoadState('networkidle');

  await time('from login to the list of releases', async () => {
    await login.click();
    await releases.first().waitFor();
  });
  console.log(`(${await releases.count()} releases in it)`);
  await time('from the list to a release in the editor', async () => {
    await releases.first().click();
    await Promise.all([headline.waitFor(), text.waitFor()]);
  });
  await time('from two words to the old release that they name, among all', async () => {
    const box = page.getByLabel('Læs også').first();
    await box.fill('minister 2017');
    await page.getByRole('option', { name: '2017' }).first().waitFor();
    await box.press('Escape');
  });
  await page.goto(`${site}/admin/#/collections/people`);
  await page.getByRole('heading', { name: 'Personer' }).waitFor();
  await time('from there to the list of an older year', async () => {
    await page.getByRole('link', { name: 'Arkiv 2017' }).click();
    await releases.first().waitFor();
  });
  await time('from that list to an old release in the editor', async () => {
    await releases.first().click();
    await Promise.all([headline.waitFor(), text.waitFor()]);
  });
  await time('a search through everything', async () => {
    await page.evaluate(() => (location.hash = '#/search/minister'));
    await releases.first().waitFor();
  });
} finally {
  await browser.close();
  await Promise.all(
    servers.map((server) => server.kill('SIGTERM') && new Promise((gone) => server.once('exit', gone))),
  );
  rmSync(scratch, { recursive: true, force: true });
}
