import fc from 'fast-check';
import { fromHtml as parsed } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { fromHtml, writeBody } from '../from-html.ts';
import { dayOfLine } from './page-lines.ts';
import { seenText } from './seen-text.ts';
import { sortRelease, type HeldFields } from './sort-release.ts';

const empty: HeldFields = { title: '', lead: '', dateline: '' };
const LEAD = 'Jammerbugt Kommune åbner et nyt jobhus, hvor unge kan møde virksomheder hver dag.';

function sorted(html: string, held: Partial<HeldFields> = {}) {
  const { fields, body, takenOut } = sortRelease(fromHtml(parsed(html)).tree, { ...empty, ...held });
  return { fields, body: writeBody(body), takenOut: takenOut.map(({ what, words }) => `${what}: ${words}`) };
}

describe('a whole release that is pasted', () => {
  const page = `<div>Nyhed er fra 12-06-2017</div><div>12 / 06<span>2017</span></div><h1>Nyt jobhus i Jammerbugt</h1>
<p><strong>${LEAD}</strong></p><ul class="share"></ul><p>Del på Facebook Del på Twitter Del på mail</p>
<h1>Nyt jobhus i Jammerbugt</h1><p>${LEAD}</p><p><b>JAMMERBUGT:</b> Huset ligger på <a href="https://kort.example/">Kajgade</a>.</p>
<h2>Åbent hver dag</h2><p>Man kan bare komme.</p><div>Henter...</div>`;

  test('is sorted into the fields, and what stands twice or around it is taken out', () => {
    const found = sorted(page.replace(`<p>${LEAD}</p>`, ''));
    expect(found.fields).toEqual({
      title: 'Nyt jobhus i Jammerbugt',
      lead: LEAD,
      dateline: 'Jammerbugt',
      day: '2017-06-12',
    });
    expect(found.body).toBe(
      'Huset ligger på [Kajgade](https://kort.example/).\n\n## Åbent hver dag\n\nMan kan bare komme.',
    );
    expect(found.takenOut).toEqual([
      'day: Nyhed er fra 12-06-2017',
      'day: 12 / 062017',
      'page: Del på Facebook Del på Twitter Del på mail',
      'page: Henter...',
      'title: Nyt jobhus i Jammerbugt',
      'title: Nyt jobhus i Jammerbugt',
      'dateline: JAMMERBUGT:',
      `lead: ${LEAD}`,
    ]);
  });

  test('has its lead taken out as often as it stands there', () => {
    expect(sorted(page).takenOut.filter((each) => each.startsWith('lead'))).toHaveLength(2);
  });

  test('fills no field that has something in it, but is rid of what stands there', () => {
    const held = { title: 'Nyt jobhus i Jammerbugt', lead: LEAD, dateline: 'Aabybro' };
    const found = sorted(page, held);
    expect(found.fields).toEqual({ day: '2017-06-12' });
    expect(found.body).toMatch(/^\*\*JAMMERBUGT:\*\* Huset ligger/);
  });

  test('keeps a headline and a lead that are not those of the form', () => {
    const found = sorted(page, { title: 'En anden overskrift', lead: 'En anden manchet' });
    expect(found.body).toContain(`## Nyt jobhus i Jammerbugt\n\n**${LEAD}**`);
  });

  test('from Word has its headline in bold, and its place before the lead', () => {
    const found = sorted(`<p><b>Flere unge i job</b></p><p>NYKØBING F. – ${LEAD}</p><p>Mere tekst.</p>`);
    expect(found.fields).toEqual({ title: 'Flere unge i job', lead: LEAD, dateline: 'Nykøbing F.' });
    expect(found.body).toBe('Mere tekst.');
  });
});

test.each([
  ['a few paragraphs', `<p>${LEAD}</p><p>Mere tekst om det samme, der også er en sætning.</p>`],
  ['a line alone', '<p>Nyt jobhus</p>'],
  ['words in capitals that are no place', '<p>FAKTA: Sådan gør du, når du søger om hjælp.</p><p>Ring.</p>'],
  ['a list with its line over it', '<p>Det skal du have med:</p><ul><li>Pas</li></ul>'],
  [
    'a day in the middle',
    `${'<p>Et afsnit, der slutter med punktum.</p>'.repeat(6)}<p>12. juni 2017</p>${'<p>Et afsnit.</p>'.repeat(4)}`,
  ],
])('what is no whole release stays as it is: %s', (_, html) => {
  expect(sorted(html).takenOut).toEqual([]);
});

test.each([
  ['Nyhed er fra 12-06-2017', '2017-06-12'],
  ['12 / 062017', '2017-06-12'],
  ['12/6 2017', '2017-06-12'],
  ['Publiceret den 1. maj 2019 kl. 10.30', '2019-05-01'],
  ['Mandag den 3. jan. 2022', '2022-01-03'],
  ['Offentliggjort: 2024-02-29', '2024-02-29'],
  ['31-02-2017', undefined],
  ['12. juni 2017 åbner huset', undefined],
  ['Tlf. 12 34 56 78', undefined],
])('the day of the line “%s” is %s', (line, day) => {
  expect(dayOfLine(line)?.day).toBe(day);
});

test('no word is lost: each is in a field, in the text, or in the list of what was taken out', () => {
  const lines = fc.constantFrom(
    '<h1>Nyt jobhus i byen</h1>',
    `<p>${LEAD}</p>`,
    `<p><b>${LEAD}</b></p>`,
    '<p>AALBORG: Huset åbner.</p>',
    '<p>Udskriv</p>',
    '<p>Del på Facebook<br>Del på Twitter</p>',
    '<p>12. juni 2017</p>',
    '<p>Kort linje</p>',
    '<ul><li>Et punkt</li></ul>',
    '<p>Note<a href="#_ftn1" name="_ftnref1">[1]</a> <a href="https://a.example">her</a></p>',
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 9 }), fc.boolean(), (html, isHeld) => {
      const { tree } = fromHtml(parsed(html.join('')));
      const { body, takenOut } = sortRelease(
        tree,
        isHeld ? { ...empty, title: 'Nyt jobhus i byen', lead: LEAD } : empty,
      );
      const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
      const kept = [seenText(body), ...takenOut.map((each) => each.words)].join(' ');
      expect(words(kept)).toBe(words(seenText(tree)));
    }),
    { numRuns: 500 },
  );
});
