import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { headline, openRelease, words, write } from '../support/bus-48.ts';
import { hostAddress, useProductionDesk } from '../support/production-desk.ts';

describe('someone who writes while the Git host takes its time', () => {
  const { host, logIn } = useProductionDesk();
  const pictures = () =>
    [...host.repository.branches.get('main')!.tree].filter(([path]) => /\.(jpe?g|png)$/.test(path));
  const held = { pictures: new Gate(), saving: new Gate() };
  let page: Page;

  beforeAll(async () => {
    page = await logIn('Karen Holst', async (context) => {
      await context.route(`${hostAddress}/api/**`, async (route) => {
        const request = route.request();
        if (pictures().some(([, sha]) => request.url().endsWith(sha))) await held.pictures.passed();
        if (request.method() === 'POST') await held.saving.passed();
        await route.fallback();
      });
    });
    await openRelease(page);
  });

  test('sees every letter while the pictures are on their way', async () => {
    await held.pictures.reached;
    await write(page, '');
    await headline(page).pressSequentially('Bussen venter');
    expect(await words(page)).toBe('Bussen venter');
    held.pictures.open();
  });

  test('cannot write what would be lost while it is being saved, and goes on afterwards', async () => {
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await headline(page).focus();
    await held.saving.reached;
    await page.keyboard.type(' forgæves');
    expect(await words(page)).toBe('Bussen venter');
    held.saving.open();
    await page.getByText('Status: Kladde').waitFor();
    await write(page, 'Bussen venter på vagtholdet');
  });
});

/** Holds back what comes to it until it is opened. */
class Gate {
  readonly #opened = Promise.withResolvers<void>();
  readonly #reached = Promise.withResolvers<void>();
  readonly reached = this.#reached.promise;

  passed(): Promise<void> {
    this.#reached.resolve();
    return this.#opened.promise;
  }

  open(): void {
    this.#opened.resolve();
  }
}
