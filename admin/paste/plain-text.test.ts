import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slateToMarkdown } from '../rich-text/serializers.ts';
import { nodesOfText } from './plain-text.ts';

const pasted = (text: string) => slateToMarkdown(nodesOfText(text));

test('lines of Word are paragraphs, with its replies and lists', () => {
  const word = [
    'Flere unge i job',
    'Fjordby Kommune har i\u00A02025 fået 68\u00A0unge i job.',
    '– Det virker, siger borgmester Karen Holst.',
    '- Og vi fortsætter, siger hun.',
    'Indsatsen har tre dele:',
    '•\tPraktik',
    '•\tMentor',
    '·       Opfølgning',
    '1. Først en samtale',
    '2. Så en plan',
    '1. januar 2026 begynder næste hold.',
  ].join('\r\n');
  expect(pasted(word)).toBe(`Flere unge i job

Fjordby Kommune har i\u00A02025 fået 68\u00A0unge i job.

\\- Det virker, siger borgmester Karen Holst.

\\- Og vi fortsætter, siger hun.

Indsatsen har tre dele:

* Praktik
* Mentor
* Opfølgning

1. Først en samtale
2. Så en plan

1\\. januar 2026 begynder næste hold.`);
});

test('a mail’s broken lines are put together, and its blank lines part the paragraphs', () => {
  expect(
    pasted(
      'Kommunen har i flere år arbejdet med indsatsen for de unge,\nog nu viser tallene, at den virker.\n\nNæste hold begynder til maj.\n',
    ),
  ).toBe(
    'Kommunen har i flere år arbejdet med indsatsen for de unge, og nu viser tallene, at den virker.\n\nNæste hold begynder til maj.',
  );
});

test('an address keeps its lines', () => {
  expect(pasted('Skriv til:\n\nFjordby Kommune\nHavnegade 1\n9999 Fjordby')).toBe(
    'Skriv til:\n\nFjordby Kommune\\\nHavnegade 1\\\n9999 Fjordby',
  );
});

test('short dash lines after one another are a list', () => {
  expect(pasted('Med i indsatsen:\n- Praktik\n- Mentor\n- Opfølgning')).toBe(
    'Med i indsatsen:\n\n* Praktik\n* Mentor\n* Opfølgning',
  );
});

test('signs of Markdown and MDX are text', () => {
  expect(pasted('Kun <5 % af *alle* – og {tal}')).toBe('Kun \\<5 % af \\*alle\\* – og {tal}');
});

test('no word is lost, whatever is pasted', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '- ', '– ', '• ', '•\t', '1. ', '2) ', '  ', '\t', '> ', '# '),
      fc.nat(999),
      fc.constantFrom('', ' siger hun.', ' og mere', '\u00A0'),
    )
    .map(([mark, number, rest]) => `${mark}ord${number}x${rest}`);
  const text = fc.array(fc.oneof(line, fc.constantFrom('', ' ', '\u00A0')), { maxLength: 10 });
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'), (lines, end) => {
      const written = pasted(lines.join(end));
      const words = lines.flatMap((each) => /ord\d+x/.exec(each)?.[0] ?? []);
      expect([...written.matchAll(/ord\d+x/g)].map(([word]) => word)).toEqual(words);
    }),
    { numRuns: 1000 },
  );
});

test('what a mail program put over a mail is left out, and addresses are those that were meant', () => {
  const mail = [
    'Fra: Mads Lind <ml@fjordby.example>',
    'Sendt: 3. marts 2026 10:12',
    'Til: Presse',
    'Emne: VS: Jobhus',
    '',
    'Job\u00ADhuset a\u030Abner, se https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fstar.example%2Fa&data=05%7C02',
  ];
  expect(pasted(mail.join('\r\n'))).toBe('Jobhuset åbner, se [https://star.example/a](https://star.example/a)');
});

test('a press release that says who it is from and to keeps that', () => {
  expect(pasted('Fra: Fjordby Kommune\nTil: Pressen')).toContain('Fra: Fjordby Kommune');
});
