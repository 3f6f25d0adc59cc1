import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawSorting } from './release-question.ts';

const body = { type: 'root' as const, children: [] };

test('whoever pastes a whole release sees what goes into which field, and all that is left out', () => {
  const html = toHtml(
    drawSorting({
      fields: { title: 'Nyt jobhus', day: '2017-06-12' },
      body,
      takenOut: [
        { what: 'day', words: 'Nyhed er fra 12-06-2017' },
        { what: 'title', words: 'Nyt jobhus' },
        { what: 'title', words: 'Nyt jobhus' },
        { what: 'page', words: 'Del på <Facebook>' },
      ],
    }),
  );
  expect(html).toContain('<strong>Til feltet Overskrift</strong></p><p>Nyt jobhus</p>');
  expect(html.match(/<strong>Skal ikke med<\/strong>/g)).toHaveLength(3);
  expect(html).toContain('Del på &#x3C;Facebook>');
  expect(html).toContain('Nyheden er fra 12. juni 2017. Ret selv feltet Udgives.');
  expect(html).toContain('Fordel i felterne</button>');
});

test('where no field is filled, nothing is said of fields', () => {
  const html = toHtml(drawSorting({ fields: {}, body, takenOut: [{ what: 'page', words: 'Henter...' }] }));
  expect(html).toContain('Tag det ud</button>');
  expect(html).not.toContain('Fordel');
});
