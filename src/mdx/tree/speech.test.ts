import { describe, expect, it } from 'vitest';
import { drawn } from '../fixtures.ts';

const said = (...words: string[]) =>
  `<blockquote class="speech">${words.map((text) => `<p><span class="dash" aria-hidden="true">– </span>${text}</p>`).join('')}</blockquote>`;

describe('speech', () => {
  it('is a dash line that stands alone', () => {
    expect(drawn('- Det virker, siger borgmesteren.')).toBe(said('Det virker, siger borgmesteren.'));
  });

  it('is each of several dash lines parted by blank lines, in one quotation', () => {
    expect(drawn('- Det virker.\n\n- Ja.')).toBe(said('Det virker.', 'Ja.'));
  });

  it('is what the desk writes: an escaped dash', () => {
    expect(drawn('\\- Det virker.')).toBe(said('Det virker.'));
  });

  it.each(['– ', '— ', '–\u00A0'])('is a paragraph that begins with a real dash (%j)', (dash) => {
    expect(drawn(`${dash}Det virker.`)).toBe(said('Det virker.'));
  });

  it('shares one quotation with its neighbours however each is written', () => {
    expect(drawn('- En.\n\n\\- To.\n\n– Tre.')).toBe(said('En.', 'To.', 'Tre.'));
  });

  it('is not joined across other text', () => {
    expect(drawn('- En.\n\nImens.\n\n- To.')).toBe(`${said('En.')}<p>Imens.</p>${said('To.')}`);
  });

  it('keeps the reply on the next line apart', () => {
    expect(drawn('– En.\n– *To*.\n– Tre.')).toBe(said('En.', '<em>To</em>.', 'Tre.'));
  });

  it('keeps emphasis and links', () => {
    expect(drawn('- Det *virker*.')).toBe(said('Det <em>virker</em>.'));
    expect(drawn('- *Det* virker.')).toBe(said('<em>Det</em> virker.'));
  });

  it('keeps a list and a further paragraph within it', () => {
    expect(drawn('- Vi vil to ting.\n\n  Siger hun.\n\n  * en\n  * to')).toBe(
      said('Vi vil to ting.').replace('</blockquote>', '<p>Siger hun.</p><ul><li>en</li><li>to</li></ul></blockquote>'),
    );
  });

  it('is found in files that begin with a byte order mark', () => {
    expect(drawn('\uFEFF- Det virker.')).toBe(said('Det virker.'));
  });

  it('may begin with a date', () => {
    expect(drawn('- 12. juni bliver stor.')).toBe(said('12.\u00A0juni bliver stor.'));
  });
});

describe('a list', () => {
  it.each([
    ['two or more tight dashes', '- en\n- to'],
    ['a single star', '* en\n* to'],
    ['plus signs', '+ en\n+ to'],
  ])('is %s', (_claim, source) => {
    expect(drawn(source)).toBe('<ul><li>en</li><li>to</li></ul>');
  });

  it('is one item marked with a star, and items with a star that stand apart', () => {
    expect(drawn('* en')).toBe('<ul><li>en</li></ul>');
    expect(drawn('* en\n\n* to')).toBe('<ul><li><p>en</p></li><li><p>to</p></li></ul>');
  });

  it('is a single dash within another list', () => {
    expect(drawn('* en\n  - to')).toBe('<ul><li>en<ul><li>to</li></ul></li></ul>');
  });

  it('is every list in a fact box', () => {
    expect(drawn('<FactBox title="Fakta">\n\n- en\n\n</FactBox>')).toContain('<ul><li>en</li></ul>');
  });

  it('is a dash without words', () => {
    expect(drawn('-')).toBe('<ul><li></li></ul>');
  });
});

describe('speech in a quotation', () => {
  it('is not quoted twice', () => {
    expect(drawn('> - Det virker.')).toBe(
      '<blockquote><p><span class="dash" aria-hidden="true">– </span>Det virker.</p></blockquote>',
    );
  });
});
