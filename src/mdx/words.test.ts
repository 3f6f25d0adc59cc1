import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawBody } from './draw.ts';
import { surroundings } from './fixtures.ts';
import { toText } from './output.ts';
import { readBody } from './read.ts';

/** Everything that Markdown and MDX give a meaning, but for fences, where the first line names a programming language. */
const marks = fc.constantFrom(
  ...[
    '"',
    "'",
    ' - ',
    '12. juni',
    '1. ',
    '3. ',
    'import ',
    'export ',
    '&lt;',
    '&amp',
    '&',
    '[',
    ']',
    '(',
    ')',
    ':',
    '!',
    ']: ',
    '](/x)',
    '](https://a.dk)',
    '[**',
    '[^',
    '^',
  ],
  ...[
    '<',
    '>',
    '}',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '# ',
    '#### ',
    '#',
    '- ',
    '* ',
    '+ ',
    '> ',
    '\\- ',
    '– ',
    '**',
    '*',
    '_',
    '~~',
    '~',
    '`',
  ],
  ...[
    '\\\n',
    '\\',
    '---',
    '===',
    '|',
    '|-|-|',
    '| a | b |\n|:--|--:|\n| 1 | 2 |\n',
    '[^1]',
    '\n\n[^1]: ',
    '/',
    'www.',
    '\n\n<KeyFigure value="1" label="ja" />\n\n',
  ],
);

it('no word that staff type is lost: each is drawn, or the text has a problem', () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 14 }), (between) => {
      const typed = between.map((_, index) => `w${index}w`);
      const { body } = readBody(between.map((mark, index) => mark + typed[index]).join(''));
      if (!body) return;
      const text = toText(drawBody(body, surroundings));
      expect(typed.filter((word) => !text.includes(word))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 60_000);
