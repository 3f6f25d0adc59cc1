import { describe, expect, it, test } from 'vitest';
import { drawn, plain, problemsOf } from './fixtures.ts';

/** Text above and below, so that a wrong line shows. */
const between = (source: string) => problemsOf(`Først.\n\n${source}\n\nSidst.`);

describe('what staff type that MDX cannot read', () => {
  test.each([
    [
      'a number after <',
      'Kun <5 %',
      '3: Tegnet < i “<5” læses som begyndelsen på en blok. → Skriv &lt;5 eller “mindre end 5”.',
    ],
    ['an arrow', 'A <- B', '3: Tegnet < i “<-” læses som begyndelsen på en blok. → Skriv &lt; i stedet for <.'],
    [
      'an opening brace',
      'Et {',
      '3: Krøllede parenteser { } læses som programkode. → Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
    ],
    [
      'a word in braces',
      'Kære {navn}',
      '3: Krøllede parenteser { } læses som programkode. → Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
    ],
    [
      'a broken expression',
      'Et {a b} to',
      '3: Krøllede parenteser { } læses som programkode. → Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
    ],
    ['a comment in braces', '{/* x */}', '3: Kommentarer ({/* … */}) kan ikke bruges. → Slet kommentaren.'],
    ['an HTML comment', '<!-- x -->', '3: HTML-kommentarer (<!-- … -->) kan ikke bruges. → Slet kommentaren.'],
    [
      'a mail address',
      '<presse@kommune.dk>',
      '3: Mailadressen <presse@kommune.dk> kan ikke stå mellem < og >. → Skriv [presse@kommune.dk](mailto:presse@kommune.dk).',
    ],
    [
      'a web address',
      '<https://a.example/b>',
      '3: Adressen <https://a.example/b> kan ikke stå mellem < og >. → Skriv [linkets tekst](https://a.example/b), eller skriv adressen uden < og >.',
    ],
    ['a closing tag alone', '</p>', '3: </p> lukker noget, som ikke er åbnet. → Slet </p>.'],
    [
      'a placeholder',
      'Hej <navn>',
      '3: <navn> er ikke en blok, som nyhedsrummet kender. → Skal tegnene stå i teksten, så skriv &lt;navn&gt;. Ellers brug en af blokkene Quote, FactBox, KeyFigure, Figure og Video.',
    ],
    ['bold as HTML', 'Hej <b>du</b>', '3: HTML (<b>) kan ikke bruges i teksten. → Skriv fed skrift sådan: **ordene**.'],
    [
      'a line break as HTML',
      'Hej<br>du',
      '3: HTML (<br>) kan ikke bruges i teksten. → Begynd et nyt afsnit med en tom linje, eller slut linjen med \\ for at bryde den.',
    ],
    [
      'a script',
      '<script>alert(1)</script>',
      '3: HTML (<script>) kan ikke bruges i teksten. → Slet det. En nyhed kan ikke køre programmer.',
    ],
    [
      'an unknown component',
      '<Citat>x</Citat>',
      '3: <Citat> er ikke en blok, som nyhedsrummet kender. → Skal tegnene stå i teksten, så skriv &lt;Citat&gt;. Ellers brug en af blokkene Quote, FactBox, KeyFigure, Figure og Video.',
    ],
    [
      'a block that is not closed',
      '<Quote person="karen-holst">\n\nHej',
      '3: <Quote> er ikke lukket rigtigt. → Sæt <Quote …> og </Quote> på hver sin linje, og skriv teksten på linjerne imellem.',
    ],
    [
      'a block closed in a line of text',
      '<Quote person="karen-holst">\nHej\n\ndu</Quote>',
      '6: <Quote> er ikke lukket rigtigt. → Sæt <Quote …> og </Quote> på hver sin linje, og skriv teksten på linjerne imellem.',
    ],
    [
      'a single block that is not ended',
      '<KeyFigure value="1" label="ja">',
      '3: <KeyFigure> er ikke afsluttet. → Slut med />: <KeyFigure value="68 mio. kr." label="over tre år" />',
    ],
    [
      'attributes without quotes',
      '<Quote person=karen-holst>\nHej\n</Quote>',
      '3: Felterne i <Quote> kan ikke læses. → Skriv hvert felt med lighedstegn og anførselstegn: <Quote person="karen-holst">',
    ],
    [
      'a Markdown picture',
      '![Havnen](havn.jpg)',
      '3: Billeder kan ikke sættes ind med ![…](…). → Brug blokken Figure: <Figure file="/media/2026/besoeg.jpg" alt="Hvad billedet viser" credit="Hvem der har taget det" />.',
    ],
    ['a task list', '- [ ] ring', '3: Afkrydsningslister ([ ] og [x]) kan ikke bruges. → Slet de kantede parenteser.'],
    [
      'a task list with blank lines',
      '- [ ] ring\n  igen',
      '3: Afkrydsningslister ([ ] og [x]) kan ikke bruges. → Slet de kantede parenteser.',
    ],
    [
      'an import',
      "import x from './x'",
      '3: Linjer med import og export er programkode, og en nyhed kan ikke køre programmer. → Slet linjen.',
    ],
    [
      'an export',
      'Se\nexport const x = 1',
      '4: Linjer med import og export er programkode, og en nyhed kan ikke køre programmer. → Slet linjen.',
    ],
    ['an empty heading', '##', '3: Mellemrubrikken er tom. → Skriv ordene efter #, eller slet linjen.'],
    [
      'a control character',
      'a\u0000b',
      '3: Her står et usynligt styretegn (U+0000), som ofte følger med, når tekst sættes ind fra et andet program. → Slet linjen, og skriv den igen, eller sæt teksten ind som ren tekst.',
    ],
    [
      'a letter lost in another character set',
      'bl\uFFFDt',
      '3: Et tegn er gået i stykker, så det vises som �. → Skriv bogstavet igen. Er der mange af dem, så gem filen som UTF-8.',
    ],
    [
      'half a letter',
      'a\uD800b',
      '3: Et tegn er gået i stykker, så det vises som �. → Skriv bogstavet igen. Er der mange af dem, så gem filen som UTF-8.',
    ],
  ])('%s is named with its line and what to write instead', (_claim, source, problem) => {
    expect(between(source)).toEqual([problem]);
  });

  it('is named all at once, in the order of the file', () => {
    const lines = problemsOf(
      'Kun <5 % og <3\n\nA { b\n\n<b>x</b> [a](javascript:x)\n\n</p>\n\n<Foo />\n\nu\u0001',
      10,
    ).map((text) => text.slice(0, text.indexOf(':')));
    expect(lines).toEqual(['10', '10', '12', '14', '14', '16', '18', '20']);
  });

  it('is named at the line of the file, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problemsOf(['\uFEFFa', 'b', '', 'c <5'].join(end), 12)).toEqual([expect.stringMatching(/^15: /)]);
    }
  });

  it.each(['\u0001', '\u000B', '\u001B', '\u007F', '\u0085', '\uFDD0', '\uFFFE', '\uDC00'])(
    'is named where no reader could see it: %j',
    (character) => {
      expect(between(`a${character}b`)).toEqual([
        expect.stringMatching(/^3: (?:Her står et usynligt styretegn|Et tegn er)/),
      ]);
    },
  );

  it('leaves no trace of how lines end in the text', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(plain(['\uFEFFa', 'b', '', 'c'].join(end))).toBe('a\nb\n\nc');
  });

  it('is told of in a list that ends, and says so', () => {
    const problems = problemsOf('![a](b)\n\n'.repeat(80));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe('101: Herfra er der 30 fejl mere. → Ret først dem ovenfor.');
    expect(problemsOf('<5\n\n'.repeat(80)).at(-1)).toMatch(/^49: Der kan være flere fejl længere nede/);
  });

  it('is no problem where it is written as the remedy says', () => {
    expect(plain('Kun &lt;5 % &#123;ja&#125;')).toBe('Kun <5\u00A0% {ja}');
    expect(plain('Kun \\<5 \\{')).toBe('Kun <5 {');
    expect(drawn('[presse@kommune.dk](mailto:presse@kommune.dk)')).toBe(
      '<p><a href="mailto:presse@kommune.dk">presse@kommune.dk</a></p>',
    );
  });

  it('is no problem in code', () => {
    expect(plain('`<5 {x} "a" -- b`')).toBe('<5 {x} "a" -- b');
    expect(plain('```\n<5 {x} "a" -- b\nimport a from "b"\n```')).toBe('<5 {x} "a" -- b\nimport a from "b"');
  });
});

describe('Danish words that MDX takes for code', () => {
  test.each([
    'import af varer steg.',
    'export er vigtig',
    'export',
    'Mere\nimport af varer',
    'import af "danske" varer',
  ])('are text: %s', (source) => {
    expect(plain(source)).toBe(source.replaceAll('"', '”'));
  });

  it('are text in blocks, lists and attributes', () => {
    expect(plain('<Quote name="Ida Krog">\nimport af varer\n</Quote>')).toBe('import af varer\n\nIda Krog');
    expect(plain('* import af varer')).toBe('• import af varer');
    expect(plain('<KeyFigure value="1"\n  label="export\nimport" />')).toBe('1 export\nimport');
  });

  it('do not hide a mistake in the same line', () => {
    expect(problemsOf('import af <5 varer')).toEqual([expect.stringMatching(/^1: Tegnet < i “<5”/)]);
  });
});

describe('a text too large to read', () => {
  test.each([
    ['as a whole', 'ord '.repeat(60_000), /^1: Teksten er på 240000 tegn/],
    ['in one line', 'a'.repeat(1_000_000), /^1: Teksten er på 1000000 tegn/],
    ['in lines', 'a\n'.repeat(6_000), /^5001: Teksten er på 6001 linjer/],
    ['in one paragraph', `a\n\n${'ord '.repeat(6_000)}`, /^3: Afsnittet er for langt/],
    ['in nested quotations', `a\n\n${'>'.repeat(10_000)} b`, /^3: Linjen begynder med for mange tegn/],
    ['in nested lists', `a\n\n${'- '.repeat(5_000)}b`, /^3: Linjen begynder med for mange tegn/],
    [
      'in nested tags',
      '<A>\n'.repeat(200) + '</A>\n'.repeat(200),
      /^\d+: Her er for mange citater, lister eller blokke/,
    ],
    ['in columns', `a\n\n${'|a'.repeat(99)}|\n${'|-'.repeat(99)}|`, /^4: Tabellen har for mange kolonner/],
    ['in tags', `a\n\n${'<5 '.repeat(501)}`, /^3: Teksten har flere end 500/],
  ])('%s is a problem that names its line', (_claim, source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringMatching(problem)]);
  });
});
