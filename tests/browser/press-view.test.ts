import { describe, expect, test } from 'vitest';
import { barriersInEveryView } from '../support/axe.ts';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';

const open = useChromium();
const withLink = readReleases().filter(({ data }) => data.pressKey !== undefined);
const waiting = withLink.find(({ status }) => status === 'scheduled')!;
const out = withLink.find(({ status }) => status === 'published')!;
const linkTo = (key = '') => `/embargo/#${key}`;

async function openRelease(...[view]: [Parameters<typeof open>[1]?]) {
  const opened = await open(linkTo(waiting.data.pressKey), view);
  await opened.page.locator('.embargo h1').waitFor();
  return opened;
}

describe('an invited journalist who follows a press link', () => {
  test('reads the release before its time, marked with the embargo, and nothing else is asked for', async () => {
    const { page, watch } = await openRelease();
    const said = (await page.locator('main').innerText()).replace(/\u00ad/g, '');
    expect(said).toMatch(/EMBARGO\s+til mandag den 1. februar 2027 kl.\s8.00/);
    expect(said).toContain(waiting.data.title);
    expect(said).toContain('Pressekontakt');
    expect(said).toContain('må ikke offentliggøres');
    const widths = await page
      .locator('main img')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
    expect(widths.length > 0 && widths.every((width) => width > 400)).toBe(true);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(asked.filter((path) => !/^\/(?:_astro\/|favicon)/.test(path))).toEqual([
      expect.stringMatching(/^\/embargo\/[0-9a-f]{64}\.json$/),
    ]);
    expect(watch).toEqual({ elsewhere: [], errors: [] });
  });

  test('has the key neither in the address bar nor in the tab’s name, and can load the page again', async () => {
    const { page } = await openRelease();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    // A place on the page is an entry of its own in the history, and gets the key a moment later.
    await page.waitForFunction(() => history.state !== null && location.hash !== '');
    expect(page.url()).not.toContain(waiting.data.pressKey);
    expect(await page.title()).not.toContain(waiting.data.title);
    await page.reload();
    await page.locator('.embargo h1').waitFor();
  });

  test('fetches the picture in full size from what is on the page already', async () => {
    const { page } = await openRelease();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a.full').click()]);
    expect(download.url()).toMatch(/^blob:/);
    expect(download.suggestedFilename()).toBe(waiting.data.image!.file.split('/').at(-1));
  });

  test('meets no barrier that axe can find, light and dark, on a phone and a screen', async () => {
    const { page } = await openRelease({ width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expectNone(await barriersInEveryView(page));
  });

  test('is led to the release once it is out', async () => {
    const { page } = await open(linkTo(out.data.pressKey));
    await page.waitForURL(`**${out.path}`);
  });

  test('is offered the release when its time comes while the page is open', async () => {
    const { page } = await openRelease();
    await page.clock.install({ time: new Date(Date.parse(waiting.data.publishAt) - 60_000) });
    await page.reload();
    await page.locator('.embargo h1').waitFor();
    await page.route('**/embargo/*.json', (route) => route.fulfill({ json: { published: out.path } }));
    await page.clock.fastForward('02:00');
    await page.getByRole('link', { name: 'Læs den, og del den, som du vil' }).click();
    await page.waitForURL(`**${out.path}`);
  });

  test('is told whom to call when the link no longer holds or was cut short', async () => {
    const { page } = await open(linkTo('A'.repeat(43)));
    await page.getByRole('heading', { name: 'Linket gælder ikke længere' }).waitFor();
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
    await page.goto(new URL(linkTo(waiting.data.pressKey!.slice(0, 20)), page.url()).href);
    await page.getByRole('heading', { name: 'Linket er ikke helt' }).waitFor();
  });
});
