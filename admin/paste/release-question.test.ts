import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawSorting } from './release-question.ts';

const none = { offered: undefined, left: [] };
const body = { type: 'root' as const, children: [] };

test('whoever pastes a whole release sees what goes into which field, and all that is left out', () => {
  const html = toHtml(
    drawSorting(
      {
        isDayNamed: true,
        fields: { title: 'Nyt jobhus', day: '2017-06-12' },
        body,
        takenOut: [
          { what: 'day', words: 'Nyhed er fra 12-06-2017' },
          { what: 'title', words: 'Nyt jobhus' },
          { what: 'title', words: 'Nyt jobhus' },
          { what: 'page', words: 'Del på <Facebook>' },
        ],
      },
      none,
    ),
  );
  expect(html).toContain('<strong>Til feltet Overskrift</strong></p><p>Nyt jobhus</p>');
  expect(html.match(/<strong>Skal ikke med<\/strong>/g)).toHaveLength(3);
  expect(html).toContain('Del på &#x3C;Facebook>');
  expect(html).toContain('Nyheden er fra 12. juni 2017. Ret selv feltet Udgives.');
  expect(html).toContain('Fordel i felterne</button>');
});

test('where no field is filled, nothing is said of fields', () => {
  const html = toHtml(
    drawSorting({ fields: {}, isDayNamed: false, body, takenOut: [{ what: 'page', words: 'Henter...' }] }, none),
  );
  expect(html).toContain('Tag det ud</button>');
  expect(html).not.toContain('Fordel');
});

test('a day that the text calls its own is offered for the field, with the time that is guessed, and what did not come along is listed', () => {
  const html = toHtml(
    drawSorting(
      {
        fields: { day: '2017-06-12' },
        isDayNamed: true,
        body,
        takenOut: [{ what: 'day', words: 'Nyhed er fra 12-06-2017' }],
      },
      { offered: '2017-06-12T09:00', left: [{ what: 'comment', words: 'Tallet må ikke ud' }] },
    ),
  ).replaceAll('\u00A0', ' ');
  expect(html).toContain(
    'Til feltet Udgives. Klokkeslættet er et gæt</strong></p><p>mandag den 12. juni 2017 kl. 9.00',
  );
  expect(html).not.toContain('Ret selv');
  expect(html).toContain('<strong>Kommentar</strong></p><p>Tallet må ikke ud');
});
