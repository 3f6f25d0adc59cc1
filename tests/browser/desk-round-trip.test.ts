import { cpSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodies } from '../../admin/rich-text/bodies.ts';
import { drawBody } from '../../src/mdx/draw.ts';
import { surroundings } from '../../src/mdx/fixtures.ts';
import { toHtml } from '../../src/mdx/output.ts';
import { readBody } from '../../src/mdx/read.ts';
import { content } from '../support/build.ts';
import { openDesk, type Desk } from '../support/desk.ts';

/** Many texts in each release: with a heading over every one, so that none runs into the next. */
const PER_RELEASE = 12;

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
const frontMatter = `---
# Skrevet i hånden
title: "En prøve" # ændres ikke
lead: 'En manchet, der er lang nok til at være en manchet, og lidt til.'
kind: news
publishAt: 2026-06-12T07:00:00Z
contacts: [selma-iversen]
---
`;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('desk-round-trip', (copy) => {
    cpSync(join(copy, 'media/2026/bus-48.jpg'), join(copy, 'media/2026/besoeg.jpg'));
    for (const { file, body } of releases) writeFileSync(join(copy, file), `${frontMatter}\n${body}`);
  });
});
afterAll(() => desk?.close());

const idOf = (file: string) => file.replace(/^releases\/|\.mdx$/g, '');

describe('a release whose headline alone is changed', () => {
  test.each(globSync('releases/*/*.mdx', { cwd: content }))('keeps every other byte: %s', async (file) => {
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
    await desk.page.locator('[contenteditable=true] h2').first().click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Enter');
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
