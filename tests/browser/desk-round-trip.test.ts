import { cpSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documents } from '../../src/mdx/from-html/clipboards/documents.fixtures.ts';
import { word } from '../../src/mdx/from-html/clipboards/word.fixtures.ts';
import { bodies } from '../../admin/rich-text/bodies.fixtures.ts';
import { drawBody } from '../../src/mdx/draw.ts';
import { surroundings } from '../../src/mdx/fixtures.ts';
import { toHtml, toText } from '../../src/mdx/output.ts';
import { readBody } from '../../src/mdx/read.ts';
import { content } from '../support/build.ts';
import { openDesk, type Desk } from '../support/desk.ts';

/** Many texts in each release: with a heading over every one, so that none runs into the next. */
const PER_RELEASE = 18;

const texts = Object.entries(bodies)
  // Notes of the same name, and CR, cannot stand in one file with the others; addresses elsewhere in the text are put
  // with their links, which other tests show.
  .filter(
    ([name, body]) =>
      body.trim() !== '' && !['note used twice', 'note of two paragraphs', 'CRLF', 'links elsewhere'].includes(name),
  );
const releases = Array.from({ length: Math.ceil(texts.length / PER_RELEASE) }, (_, index) => ({
  file: `releases/2026/prøve-${index + 1}.mdx`.replace('ø', 'oe'),
  body: texts
    .slice(index * PER_RELEASE, (index + 1) * PER_RELEASE)
    .map(([name, body]) => `## ${name}\n\n${body.replace(/^\n+|\n+$/g, '')}\n`)
    .join('\n'),
}));
/** Where a paragraph is added: in a paragraph, and not in a heading, Enter begins another. */
const BEGINNING = 'Et afsnit at begynde med.';
const frontMatter = `---
# Skrevet i hånden
title: "En prøve" # ændres ikke
lead: 'En manchet, der er lang nok til at være en manchet, og lidt til.'
kind: news
publishAt: 2026-06-12T07:00:00Z
contacts: [selma-iversen]
---
`;

/** Of all clipboards, which are tested without a browser, those that have most in them. */
const whole = new Set([
  'Word: a deletion, an insertion and a comment',
  'Word: bullets in three levels, with bold type',
  'Word: footnotes',
  'Google Docs: a list directly in a list',
  'Google Docs: bold and italic by style, a heading, an empty line',
  'Google Docs: a numbered list, and a table without a header row',
]);
/** Each has a release of its own: of a list or a table something stays in the editor when all in it is deleted. */
const clipboards = Object.entries({ ...word, ...documents })
  .filter(([name]) => whole.has(name))
  .map(([name, { html, means }], index) => ({ name, html, means, into: `releases/2026/sat-ind-${index + 1}.mdx` }));

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk((copy) => {
    cpSync(join(copy, 'media/2026/bus-48.jpg'), join(copy, 'media/2026/besoeg.jpg'));
    for (const { file, body } of releases) writeFileSync(join(copy, file), `${frontMatter}\n${BEGINNING}\n\n${body}`);
    for (const { into } of clipboards) writeFileSync(join(copy, into), `${frontMatter}\n${BEGINNING}\n`);
  });
});
afterAll(() => desk?.close());

const idOf = (file: string) => file.replace(/^releases\/|\.mdx$/g, '');

/** A fourth of the demonstration. All of it passes through the same hands, without a browser, in admin/preserve/file.test.ts. */
const some = globSync('releases/*/*.mdx', { cwd: content }).filter((_, index) => index % 4 === 0);

describe('a release whose headline alone is changed', () => {
  test.each(some)('keeps every other byte: %s', async (file) => {
    const before = desk.read(file);
    await desk.go(`collections/releases/entries/${idOf(file)}`);
    await desk.page.getByLabel('Overskrift', { exact: true }).fill('En anden overskrift');
    await desk.save();
    expect(desk.read(file)).toBe(
      before.replace(/^title: .*$/m, (line) => line.replace(/(?<=: )(["']?).*?\1$/, '$1En anden overskrift$1')),
    );
  });
});

describe('a release in which one paragraph is written in the rich-text editor', () => {
  const drawn = (file: string) => {
    const { body, problems } = readBody(file.replace(/^---\n[^]*?\n---\n/, ''));
    if (!body) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
    return toHtml(drawBody(body, surroundings));
  };

  test.each(releases.map(({ file }) => file))('means all else that it meant: %s', async (file) => {
    const before = desk.read(file);
    await desk.go(`collections/releases/entries/${idOf(file)}`);
    await desk.page.locator('[contenteditable=true]').getByText(BEGINNING).click();
    // The editor learns of the browser's cursor a moment later.
    await desk.page.waitForTimeout(400);
    await desk.page.keyboard.press('End');
    await desk.page.waitForTimeout(400);
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForTimeout(400);
    await desk.page.keyboard.insertText('Kun <5 % af {alle}.');
    await desk.save();
    const after = desk.read(file);
    const typed = '<p>Kun &#x3C;5\u00A0% af {alle}.</p>';
    expect(drawn(after)).toContain(typed);
    expect(drawn(after).replace(typed, '')).toBe(drawn(before));
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
      'Kun &lt;5 % af &#123;alle&#125;.',
    ]);
  });
});

/** Opens an empty text in a release, with the cursor in it. */
async function emptyText(file: string) {
  await desk.go(`collections/releases/entries/${idOf(file)}`);
  const text = desk.page.locator('[contenteditable=true]').first();
  await vi.waitFor(
    async () => {
      // At its beginning: in the middle there may be a block, whose fields are chosen apart.
      await text.click({ position: { x: 30, y: 20 } });
      await desk.page.keyboard.press('Control+A');
      await desk.page.waitForTimeout(300);
      await desk.page.keyboard.press('Delete');
      await desk.page.waitForTimeout(300);
      expect((await text.innerText()).trim()).toBe('');
    },
    { timeout: 20_000, interval: 300 },
  );
}

const bodyOf = (file: string) => desk.read(file).replace(/^---\n[^]*?\n---\n\n/, '');
const shown = (file: string) => {
  const { body, problems } = readBody(bodyOf(file));
  if (!body) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return toText(drawBody(body, surroundings)).replaceAll('\u00A0', ' ');
};

describe('what staff put into the rich-text editor', () => {
  const [{ file } = { file: '' }] = releases;
  /** Not through the browser's clipboard, which tidies what it is given. */
  async function pasteHtml(html: string) {
    await desk.page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      const at = document.querySelector('[data-slate-editor] [data-slate-node]');
      at?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  test('is on the page as it was typed', async () => {
    const typed = [
      'Kun <5 % af {alle}, skriv til <navn@kommune.dk>',
      'import af varer og </p>',
      '1. januar 2026 begynder det',
      '1970. Det var dengang',
      '+ 45 70 00 00 01',
      'en * og en _ og # og `kode`',
      '”krøllede” og »gåseøjne«',
    ];
    await emptyText(file);
    for (const text of typed) {
      await desk.page.keyboard.type(text);
      await desk.page.keyboard.press('Enter');
    }
    await desk.save();
    expect(shown(file)).toBe(typed.join('\n\n'));
  });

  test('is what was meant when a whole release is pasted', async () => {
    const pasted = [
      'Kommunen har i 2025 fået 68\u00A0unge i job.',
      '– Det virker, siger borgmester Karen Holst.',
      'Indsatsen har to dele:',
      '•\tPraktik',
      '•\tMentor',
      'Kun <5 % falder fra.',
    ];
    await emptyText(file);
    await desk.page.evaluate((text) => navigator.clipboard.writeText(text), pasted.join('\r\n'));
    await desk.page.keyboard.press('Control+V');
    await desk.save();
    expect(bodyOf(file)).toBe(
      'Kommunen har i 2025 fået 68\u00A0unge i job.\n\n\\- Det virker, siger borgmester Karen Holst.\n\n' +
        'Indsatsen har to dele:\n\n* Praktik\n* Mentor\n\nKun &lt;5 % falder fra.\n',
    );
  });

  test('keeps links and bold type, and leaves out pictures, when it is pasted from a web page', async () => {
    const html =
      '<h2 style="color:red">Fakta</h2><p>Se <a href="https://star.example/">rapporten</a> om <b>68 unge</b>.<img src="https://x.example/p.gif"></p>' +
      '<p class="MsoListParagraph">·&nbsp;&nbsp; Praktik</p><script>alert(1)</script>';
    await emptyText(file);
    await pasteHtml(html);
    await desk.save();
    expect(bodyOf(file)).toBe('## Fakta\n\nSe [rapporten](https://star.example/) om **68 unge**.\n\n* Praktik\n');
  });

  test('is the block whose form was filled in', async () => {
    await emptyText(file);
    await desk.page.getByTitle('Indsæt blok').click();
    await desk.page.getByRole('menuitem', { name: 'Nøgletal' }).click();
    await desk.page.getByLabel('Tal', { exact: true }).fill('<5 %');
    await desk.page.getByLabel('Forklaring', { exact: true }).first().fill('af "alle"');
    await desk.save();
    expect(bodyOf(file)).toContain('<KeyFigure value="<5 %" label="af &quot;alle&quot;" />');
    expect(shown(file)).toContain('<5 %');
  });

  test('is sorted into the fields when it is a whole release, if they want that', async () => {
    const lead = 'Jammerbugt Kommune åbner et nyt jobhus, hvor unge kan møde virksomheder hver dag.';
    const page = `<div>Nyhed er fra 12-06-2017</div><h1>Nyt job\u00ADhus i Jammerbugt</h1><p><b>${lead}</b></p><p>Del på Facebook Del på Twitter</p><p>JAMMERBUGT: Huset ligger på Kajgade.</p>`;
    await desk.go('collections/releases/new');
    const text = desk.page.locator('[contenteditable=true]').first();
    const field = (name: string) =>
      desk.page
        .getByLabel(new RegExp(`^${name}`))
        .first()
        .inputValue();
    await text.click();
    await desk.page.waitForTimeout(400);
    await pasteHtml(page);
    await desk.page.getByRole('dialog').getByText('Til feltet Overskrift').waitFor();
    expect(await desk.page.getByRole('dialog').innerText()).toContain('Nyhed er fra 12-06-2017');
    await desk.page.getByRole('button', { name: 'Fordel i felterne' }).click();
    await vi.waitFor(async () => expect((await text.innerText()).trim()).toBe('Huset ligger på Kajgade.'));
    expect(await Promise.all(['Overskrift', 'Manchet', 'Sted'].map(field))).toEqual([
      'Nyt jobhus i Jammerbugt',
      lead,
      'Jammerbugt',
    ]);
    // The form has learnt of it: the fields keep their words when another is written in.
    await desk.page.getByLabel(/^Sted/).first().fill('Aabybro');
    expect(await field('Overskrift')).toBe('Nyt jobhus i Jammerbugt');
  });

  test('is without soft hyphens in a headline that is copied from the site', async () => {
    await desk.go(`collections/releases/entries/${idOf(file)}`);
    const headline = desk.page.getByLabel('Overskrift', { exact: true });
    await headline.fill('');
    await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), 'Virksomheds\u00ADpraktik virker');
    await headline.press('Control+V');
    await desk.save();
    expect(desk.read(file)).toMatch(/^title: .Virksomhedspraktik virker/m);
  });

  test.each(clipboards)(
    'is what was meant, without what is internal, when it is pasted: $name',
    async ({ html, means, into }) => {
      await emptyText(into);
      await pasteHtml(html);
      await desk.save();
      expect(bodyOf(into)).toBe(`${means}\n`);
    },
  );
});
