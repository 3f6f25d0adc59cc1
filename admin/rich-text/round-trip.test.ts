import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawBody } from '../../src/mdx/draw.ts';
import { surroundings } from '../../src/mdx/fixtures.ts';
import { toHtml } from '../../src/mdx/output.ts';
import { readBody } from '../../src/mdx/read.ts';
import { hideFromMdx, showToStaff } from '../format/escape.ts';
import { bodies } from './bodies.fixtures.ts';
import { markdownToSlate, slateToMarkdown } from './serializers.ts';

/** What readers see of a body; undefined where it has a problem. Lists and headings that hold nothing are not seen. */
function drawn(body: string): string | undefined {
  const read = readBody(body);
  let html = read.body && toHtml(drawBody(read.body, surroundings)).replace(/\s+/g, ' ');
  for (let last; html !== last;) {
    last = html;
    html = html?.replace(/ ?<(li|ul|ol|blockquote|h[2-4]|p|em|strong|del)(?: [^>]*)?> ?<\/\1> ?/g, '');
  }
  return html;
}

/** Marks on the same words may stand in any order, and be put on piece by piece. */
const words = (html: string | undefined) => tight(html)?.replace(/<\/?(?:em|strong|del)>/g, '');

/** Where an empty item is gone, its list may stand closer. */
const tight = (html: string | undefined) =>
  html?.replace(/<li> ?<p>((?:(?!<\/?p>).)*)<\/p> ?(?=<\/li>|<[uo]l)/g, '<li>$1');

/** Opened in the rich-text editor, changed somewhere, and saved. */
const written = (body: string, voidCodeBlock = true) =>
  hideFromMdx(slateToMarkdown(markdownToSlate(showToStaff(body), { voidCodeBlock }), { voidCodeBlock }));

const demonstration = globSync('content/{releases/*,initiatives,municipalities}/*.mdx').map(
  (file) => [file, readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '')] as const,
);

describe('a text that the rich-text editor has written anew', () => {
  test.each([...Object.entries(bodies), ...demonstration])('means what it meant: %s', (_, body) => {
    const before = drawn(body);
    expect(
      before,
      readBody(body)
        .problems.map(({ message }) => message)
        .join(),
    ).toBeDefined();
    expect(drawn(written(body))).toBe(before);
  });

  test.each([...Object.entries(bodies), ...demonstration])('is written the same the next time: %s', (_, body) => {
    expect(written(written(body))).toBe(written(body));
  });

  test('means what it meant, whatever it was', () => {
    const inWords =
      'tekst | \n|12. juni| **fed** | *kursiv* |`|~~|\\|&lt;|[a](/b/)|[|]|:|(|)|”|5 %| https://a.dk/b_c | x@y.dk |!|#|+';
    const atStart = '|- |\\- |– |* |1. |12. |> |> - |## |* [a](/b/) |+ ';
    const paragraph = fc
      .tuple(fc.constantFrom(...atStart.split('|')), fc.array(fc.constantFrom(...inWords.split('|')), { maxLength: 6 }))
      .map(([mark, said]) => `${mark}Ord ${said.join('')} slut`);
    const piece = fc.oneof(paragraph, fc.constantFrom(...Object.values(bodies).filter((body) => body.length < 400)));
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const body = pieces.join('\n\n');
        const before = drawn(body);
        if (before === undefined) return;
        read += 1;
        expect(words(drawn(written(body)))).toBe(words(before));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(300);
  }, 120_000);
});
