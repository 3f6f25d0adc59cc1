import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFields } from '../../src/ground/check-fields.ts';
import { codeIn } from '../../src/ground/code-words.fixtures.ts';
import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import { atDesk, type ProblemInText } from '../../src/ground/problem.ts';
import { withoutDefault } from '../../src/ground/shape.ts';
import { collections, singleFiles } from '../../src/content-types/collections.ts';
import { unreachable } from '../../src/archive/contacts.ts';
import { takenBy } from '../../src/archive/press-keys.ts';
import { unknownName } from '../../src/archive/references.ts';
import { tooHeavy } from '../../src/media/too-heavy.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { readBodyInBrowser } from '../../src/mdx/read-in-browser.ts';
import * as refusal from '../decap/saving/refusal.ts';
import { withoutCode } from './without-code.ts';

/** The code in what the desk says of problems, each with the sentence that it stands in. */
const codeOf = (problems: readonly Pick<ProblemInText, 'message' | 'remedy' | 'desk'>[]) =>
  problems
    .map(atDesk)
    .flatMap(({ message, remedy }) => [message, remedy])
    .flatMap((said) => (codeIn(said) === undefined ? [] : [`${codeIn(said)} in: ${said}`]));

const schemas = [...Object.values(collections), ...Object.values(singleFiles)].map(
  ({ schema }) => schema as z.ZodObject,
);

/** Whatever may be wrong with a value: nothing, too little, too much, of another kind, of no kind that there is. */
const wrong = [undefined, null, '', ' ', 'x', '!!!', '2026-02-31', '2026-02-31T09:00:00+02:00', 'x'.repeat(2000)]
  .concat(['#ffffff', '#000000', '/media/a.exe', '/media/æ.jpg', 'https://a.example/b', 'a\u0000b', '\u202Ea'])
  .concat([5, -1, 1.5, 1e9, true, [], ['', 5, 'a, a'], {}, { ukendt: 1 }, [{}], [{ ukendt: 1 }]] as never[]);

/** Every value that has one fault, in fields and the fields inside them. */
function faulty(type: z.core.$ZodType): unknown[] {
  const inside = withoutDefault(type);
  if (inside instanceof z.ZodArray) return [...wrong, ...faulty(inside.element).map((one) => [one, one])];
  if (!(inside instanceof z.ZodObject)) return wrong;
  return [
    ...wrong,
    ...Object.entries(inside.shape).flatMap(([name, field]) => faulty(field).map((value) => ({ [name]: value }))),
  ];
}

describe('staff meet no code at the desk', () => {
  test.each(schemas.map((schema, index) => [index, schema] as const))('in what is said of fields (%i)', (_, schema) => {
    const values = [...faulty(schema), { from: '2026-02-01', to: '2026-01-01' }];
    const problems = values.flatMap((fields) => checkFields(schema, { fields, lineOf: () => 1 }).problems);
    expect(problems.length).toBeGreaterThan(100);
    expect([...new Set(codeOf(problems))]).toEqual([]);
  });

  test('in what is said of blocks, whatever stands in their tags', () => {
    const values = ['', 'x', '!', 'x'.repeat(500), '/media/a.exe', 'javascript:1', '1:2:3:4'];
    const tags = [...blocks.values()].flatMap(({ name, attributes, holds }) => {
      const written = [...Object.keys(attributes.shape), 'ukendt'].flatMap((attribute) => [
        attribute,
        `${attribute}={1}`,
        `${attribute}=1`,
        ...values.flatMap((value) => [`${attribute}="${value}"`, `${attribute}="${value}" ${attribute}="${value}"`]),
      ]);
      const inside = ['', 'Ord.', '## Rubrik', '<Quote name="Ida Krog">x</Quote>'];
      return ['', ...written].flatMap((own) => [
        `<${name} ${own} />`,
        `Midt i <${name} ${own} /> en linje.`,
        ...(holds === 'nothing' && own !== ''
          ? []
          : inside.map((words) => `<${name} ${own}>\n\n${words}\n\n</${name}>`)),
      ]);
    });
    const problems = tags.flatMap((source) => readBodyInBrowser(source, 1).problems);
    expect(problems.length).toBeGreaterThan(500);
    expect([...new Set(codeOf(problems))]).toEqual([]);
  });

  test('in what is said of any text', () => {
    const pieces = [
      '<b>',
      '</b>',
      '<td>',
      '<Quote',
      '<Quote>',
      '</Quote>',
      '<KeyFigure>',
      '<5',
      '<-',
      '{',
      '}',
      '{/* x */}',
    ]
      .concat(['<!-- x -->', '<a@b.dk>', '<https://a.dk>', '![a](b)', '[](https://a.dk)', '[a](javascript:x)', '[a]()'])
      .concat([
        '- [ ] a',
        '##',
        '[^1]',
        '[^2]: Note',
        '[Foto]: Ida',
        '| a |',
        '|-|',
        '| a | b |',
        'import "a"',
        '\u0001',
      ])
      .concat(['\uFFFD', '<img src="a" />', '<iframe>', '<navn>', 'ord', '\n', '\n\n', '\\', '<>', '>'.repeat(60)]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (some) => {
        for (const between of ['', ' ', '\n', '\n\n'])
          expect(codeOf(readBodyInBrowser(some.join(between), 1).problems)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('in what is said of files that cannot be read', () => {
    const yaml = ['a: [', 'a: b: c', 'a: *b', 'a: 1\na: 2', '"'].flatMap((text) => readYaml(text).problems);
    expect(codeOf([...yaml, ...splitFrontMatter('Ingen felter').problems])).toEqual([]);
  });

  test('in what is said of other files', () => {
    const names = (['releases', 'initiatives', 'municipalities', 'people', 'pages', 'media'] as const).map((folder) =>
      unknownName({ file: 'a', line: 1, field: 'b', id: 'kikk', known: [], folder }),
    );
    const others = [unreachable('Karen Holst'), takenBy('»Nyt jobhus«'), tooHeavy('/media/2026/a.jpg', 1e9)];
    expect(codeOf([...names, ...others])).toEqual([]);
  });

  test('in what is said when something is not saved', () => {
    const fault = { line: 1, field: undefined, message: 'Felterne kan ikke læses her.', remedy: 'Sæt anførselstegn.' };
    const asked = { ...fault, desk: { remedy: 'Skriv til webredaktionen.' } };
    const { broken, published, inUse, notToBeDeletedYet, Refusal: _, ...plain } = refusal;
    const said = [
      published(['/nyheder/2026/a/', '/media/2026/b.pdf'], true),
      published(['/indsatser/a/'], false),
      ...['people', 'initiatives', 'municipalities', 'pages', 'releases', 'media'].map((folder) =>
        inUse(folder, ['Nyt jobhus', undefined]),
      ),
      notToBeDeletedYet(asked),
      ...Object.values(plain).map((make) => make()),
    ].map(({ inFull }) => inFull);
    const forWhoRunsIt = /npm start|mappen content|The newsroom/g;
    expect(said.map((one) => codeIn(one.replace(forWhoRunsIt, ''))).filter(Boolean)).toEqual([]);
    // Its last brackets are for web staff, to whom it is sent on.
    const [message = '', forWebStaff] = broken('content/people/a.yaml', 'name: Ida Krog', fault).inFull.split(
      ' (content/',
    );
    expect(message).toMatch(/^»Ida Krog« kan ikke læses\./);
    expect(codeIn(message)).toBeUndefined();
    expect(forWebStaff).toBeDefined();
  });

  test('in the line that a problem quotes', () => {
    const quoted = [
      '<Quote person="karen-holst">',
      'Et &lt;td&gt; \\<b>',
      '## **Fed** [link](https://a.dk)',
      '* punkt',
    ];
    expect(quoted.map(withoutCode)).toEqual(['karen-holst', 'Et <td> <b>', 'Fed link', 'punkt']);
  });
});

test.each([
  'Skriv alt="…"',
  '<td>',
  '&lt;',
  'fx 2026-07-01',
  'i content/people',
  'Brug blokken Quote',
  'sæt decorative',
])('code is known when it is said: %s', (said) => {
  expect(codeIn(said)).toBeDefined();
});
