import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Person } from '../../content-types/people/person.ts';
import { drawWritten, fileOf } from './draw-written.ts';
import { releaseFile } from './fixtures.ts';
import { fieldsIn } from './written.ts';

const drawn = (body: string, people: readonly Person[] = []) =>
  toHtml(drawWritten(releaseFile(body), new Map(people.map((person) => [person.id, person]))));

const figure = (more: string) => `<Figure file="/media/2026/kaj.jpg" ${more} credit="Ida Krog" />`;

describe('a text of an earlier version', () => {
  it('is drawn as texts are, with all that leads elsewhere', () => {
    expect(drawn('Se *tallene* hos [STAR](https://www.star.dk/).')).toBe(
      '<p>Se <em>tallene</em> hos <a href="https://www.star.dk/">STAR</a>.</p>',
    );
  });

  it('leads to no page or file of this site, which may be gone: the words stay, with their marks', () => {
    expect(drawn('Et [*nyt* job](/nyheder/2026/a/)[, to](/media/2026/tal.pdf) og [tre](https://a.dk/).')).toBe(
      '<p>Et <em>nyt</em> job, to og <a href="https://a.dk/">tre</a>.</p>',
    );
    expect(drawn('- [Et](/nyheder/2026/a/)\n- [To](/nyheder/2026/b/)')).toBe('<ul><li>Et</li><li>To</li></ul>');
  });

  it('tells of a picture by its description, its caption and who made it', () => {
    expect(drawn(figure('alt="En kaj" caption="Havnen i maj."'))).toBe(
      '<figure class="picture"><p>Billede: En kaj</p><figcaption>Havnen i maj. <span class="credit">Foto: Ida Krog</span></figcaption></figure>',
    );
  });

  it('calls nothing else a picture', () => {
    const html = drawn(`Før.\n\n${figure('decorative')}\n\n> Ord.\n\n${figure('alt="En kaj"')}\n\nEfter.`);
    expect(html.match(/Billede: [^<]*/g)).toEqual(['Billede: En kaj']);
    expect(html).toMatch(/^<p>Før\.<\/p>[^]*<p>Efter\.<\/p>$/);
  });

  it('names whom it quotes', () => {
    const person = { id: 'karen-holst', name: 'Karen Holst', role: 'borgmester' } as Person;
    const html = drawn('<Quote person="karen-holst">\n\nDet går godt.\n\n</Quote>', [person]);
    expect(html).toContain('<strong>Karen Holst</strong>');
  });
});

describe('a text that today’s reader refuses', () => {
  it('is told by its words, paragraph by paragraph, without its marks', () => {
    const body = [
      '## Et {ord}',
      '**To** _ord_ og `tre`\n  på to linjer.',
      '> Citat\r\n \r\n\\*Fodnote',
      '***',
      'Sidste.',
    ].join('\n\n');
    expect(drawn(body)).toBe(
      ['Et {ord}', 'To ord og tre på to linjer.', 'Citat', 'Fodnote', 'Sidste.']
        .map((words) => `<p>${words}</p>`)
        .join(''),
    );
  });

  it('is told with what its blocks said, and with what only looks like a tag', () => {
    expect(drawn('{a}\n\n<Gammel alt="En kaj" credit="Ida  Krog" />\n\n<i>Skrå</i>, 3 < 5 > 4')).toBe(
      '<p>{a}</p><p>En kaj Ida Krog</p><p>Skrå, 3 &#x3C; 5 4</p>',
    );
  });
});

test('a version’s file is the text that was kept, or is read from where it is', async () => {
  const text = releaseFile('Et.');
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-written-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.mdx'), `\uFEFF${text}`);
  const fields = fieldsIn(text);
  if (!fields) throw new Error('cannot be read');
  expect(await fileOf({ ...fields, digest: '', source: { text } })).toBe(text);
  expect(await fileOf({ ...fields, digest: '', source: { file: join(folder, 'a.mdx') } })).toBe(text);
});
