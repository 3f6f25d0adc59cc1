import { describe, expect, it } from 'vitest';
import { drawBody } from '../../mdx/draw.ts';
import { toHtml } from '../../mdx/output.ts';
import { readBody } from '../../mdx/read.ts';
import { anchorsOf } from './anchors.ts';
import { markQuotes } from './mark.ts';
import { quotesIn } from './quotes.ts';

/** A text with its quotes marked, as HTML. */
function drawn(text: string): string {
  const { body } = readBody(text);
  if (!body) throw new Error(text);
  const quotes = quotesIn(body, []);
  const anchors = anchorsOf(quotes);
  const tree = drawBody(body, { person: () => undefined, picture: () => undefined, absolute: (path) => path });
  markQuotes(
    tree,
    quotes.map((quote, at) => ({ ...quote, anchor: anchors[at] ?? '', copied: quote.sure ? quote.text : undefined })),
  );
  return toHtml(tree);
}

const blocks = [
  '<FactBox title="Fakta">\nFakta fylder.\n</FactBox>',
  '<Video address="https://video.fjordby.example/olena" title="En morgen i køkkenet" />',
  '<Figure file="/media/2026/a.jpg" alt="Et hus ved vandet." credit="Foto: Ida" />',
  '<KeyFigure value="11" label="er med" />',
  '1. Bestil\n2. Mød op',
  '> Et skilt på væggen.',
];

describe('a quote on its page', () => {
  it.each(blocks)('has its id and its link in its own paragraph, also after %j', (block) => {
    const html = drawn(`Først dette.\n\n${block}\n\n- Det virker her, siger Ida Krog.\n\nSidst dette.`);
    expect(html).toMatch(
      /<p id="citat-det-virker-her">.*siger Ida Krog\. <a href="#citat-det-virker-her"[^>]*>”<\/a><\/p>/,
    );
    expect(html.match(/citat-/g)).toHaveLength(2);
  });

  it('has no button where nobody knows who says it', () => {
    expect(drawn('- Det virker her, siger hun.')).not.toContain('<a ');
  });
});
