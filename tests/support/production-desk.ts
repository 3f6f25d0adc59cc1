import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { gitHost } from '../../admin/git-host.ts';
import { content } from './build.ts';
import { launchChromium } from './chromium.ts';
import { GitHost } from './git-host.ts';

if (gitHost.name !== 'forgejo') throw new Error('The stand-in for the Git host speaks as Forgejo does.');
const { address, application } = gitHost;

/** The address of the built desk. */
export const desk = new URL('admin/', inject('address')).href;

/** The address of the Git host that the desk is built for. Nobody is there: the browser is sent to the stand-in. */
export const hostAddress = address;

/** People at the Git host: Karen and Mads write and publish, the student writes. */
const accounts = [
  { login: 'karen', name: 'Karen Holst' },
  { login: 'mads', name: 'Mads Lund' },
  { login: 'sofie', name: 'Sofie Student', mayPublish: false },
];

/**
 * The built desk with a Git host that holds the project's content, for all tests of a file.
 * @returns the host; `visit`, which opens the desk in a browser that nobody has used; and `logIn`, which goes on to the
 * list of releases as one of the people at the host
 */
export function useProductionDesk() {
  const files = globSync('**/*.*', { cwd: content }).map((path) => ({
    path: `content/${path.replaceAll('\\', '/')}`,
    content: readFileSync(join(content, path)),
  }));
  const host = new GitHost(files, accounts, { id: application, redirect: desk });
  const watch = { asked: new Set<string>(), breaches: [] as string[] };
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    // What is still asked for when the browser closes is nobody's fault.
    await Promise.all(browser.contexts().map((context) => context.unrouteAll({ behavior: 'ignoreErrors' })));
    await browser.close();
  });

  async function visit(address = desk, prepare = async (_: BrowserContext) => {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(60_000);
    await host.liveAt(hostAddress, context);
    await prepare(context);
    context.on('request', (request) => watch.asked.add(new URL(request.url()).origin));
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) watch.breaches.push(message.text());
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  async function logIn(name: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<Page> {
    const page = await visit(desk, prepare);
    await choose(page, name);
    return page;
  }

  /** Logs in in another tab of a browser where somebody was logged in before. */
  async function logInAgain(tab: Page, name: string): Promise<void> {
    await tab.goto(desk);
    await choose(tab, name);
  }

  async function choose(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Log ind med Forgejo' }).click();
    await page.getByRole('link', { name }).click();
    await page.getByText('Bus 48').or(page.getByText('Nyheder')).first().waitFor();
  }

  return { host, visit, logIn, logInAgain, watch };
}
