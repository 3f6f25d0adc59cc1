import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { splitFrontMatter } from '../ground/front-matter.ts';
import { readBodyInBrowser } from './read-in-browser.ts';
import { readBody } from './read.ts';

const pieces = fc.constantFrom(
  ...'Ida går. |æøå|5 %|"|\'| - |–|12. juni|1. |3. |import af |export |&lt;5|&nbsp;|&amp|[|]|(|)|: |!'.split('|'),
  ...[
    ']: ',
    '](/x)',
    '](https://a.dk "titel")',
    '[a](/x)',
    '[a][b]',
    '\n\n[b]: https://a.dk\n\n',
    'www.a.dk',
    'a@b.dk',
  ],
  ...['[^1]', '\n\n[^1]: note\n\n', '\n\n[^2]: ', '[^2]', '<', '>', '{', '}', '{a}', '<5', '<a@b.dk>', '</p>', '<br/>'],
  ...[
    '|',
    '|-|-|',
    '| a | b |\n|:--|--:|\n| 1 | 2 |\n',
    '\\- ',
    '\\|',
    '\\\n',
    '\\',
    '  \n',
    '---',
    '===',
    '~~',
    '`',
    '```\n',
  ],
  ...[' ', '\n', '\n\n', '\r\n', '\t', '    ', '# ', '#### ', '- ', '* ', '+ ', '> ', '**', '*', '_'],
  ...['\n\n<KeyFigure value="1" label="ja" />\n\n', '<Video address="https://a.dk/x" title="Se med" />'],
  ...[
    '\n\n<Quote person="karen-holst">\n',
    '\n</Quote>\n\n',
    '<FactBox title="Fakta">',
    '</FactBox>',
    '\n<FactBox title="ab">\n',
  ],
  ...['\n<Figure file="/media/2026/besoeg.jpg" decorative credit="Fjordby" />\n', '<Quote name="Ida">Ja.</Quote>'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.map((part, index) => `${part}w${index}w`).join('')),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('\n')),
);

/**
 * Where the two parsers part: a star beside an underscore (`a*_*`), a note inside a link's words, a line break at their
 * end, a note's name with a space in it, a lone `<` at the end of a line, `<` or `{` in a piece of code that goes on over
 * lines, a web address right before a table's bar, and a closing tag as all that an item holds.
 * No release has any of them.
 */
const KNOWN = [
  ...[/\*_|_\*/, /\[[^\]]*\[\^/, /\\\n\]/, /\[\^[^\]]*\s[^\]]*\]/, /<[ \t]*(?:\n|$)/],
  ...[/`[^`]*\n[ \t>]*[<{]/, /(?:www\.|:\/\/)\S*\|/, /(?:[.)>*+-])[ \t]+<\//],
];

it('a text that the site can show is in the desk the same tree, with the same headings, pictures and people', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, firstLine) => {
      fc.pre(!KNOWN.some((known) => known.test(text)));
      const { body } = readBody(text, firstLine);
      if (body) expect(readBodyInBrowser(text, firstLine)).toEqual({ body, problems: [] });
    }),
    // The same texts each time: both parsers are others' work, and what is rare must not stop an unrelated change.
    { numRuns: 4000, seed: 1 },
  );
}, 120_000);

it('so is every text of the demonstration', () => {
  const bodies = globSync('content/{releases,initiatives,municipalities}/**/*.mdx').map(
    (file) => splitFrontMatter(readFileSync(file, 'utf8')).body,
  );
  expect(bodies.length).toBeGreaterThan(30);
  for (const body of bodies) expect(readBodyInBrowser(body)).toEqual(readBody(body));
});

test.each([
  ['Kun <5 % er ledige.', '1: Tegnet < i “<5” læses som begyndelsen på en blok.'],
  ['Først.\n\nSæt {tal} ind.', '3: Krøllede parenteser { } læses som programkode.'],
  ['Skriv til <presse@fjordby.dk>.', '1: Mailadressen <presse@fjordby.dk> kan ikke stå mellem < og >.'],
  ['<Quote person="ida">\n\nHej', '1: <Quote> er ikke lukket rigtigt.'],
  ['<Quote person="ida">\nHej\n\ndu</Quote>', '4: <Quote> er ikke lukket rigtigt.'],
  ['Hej\n\n<FactBox title="Fakta"\n\nmere', '3: Felterne i <FactBox> kan ikke læses.'],
  ['Hej\n</p>', '2: </p> lukker noget, som ikke er åbnet.'],
  ['Hej\n\n<!-- husk -->', '3: HTML-kommentarer (<!-- … -->) kan ikke bruges.'],
  ['Hej <b>du</b>', '1: HTML (<b>) kan ikke bruges i teksten.'],
])('%j is told of in Danish with its line, and as the build tells of it', (text, problem) => {
  const found = readBodyInBrowser(text).problems;
  expect(found.map(({ line, message }) => `${line}: ${message}`)).toContain(problem);
  expect(found).toEqual(readBody(text).problems);
});

it('no text makes it throw, and where it finds nothing wrong there is a body', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const { body, problems } = readBodyInBrowser(text);
      expect(body === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
