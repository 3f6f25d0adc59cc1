import { describe, expect, it } from 'vitest';
import { anchorsOf } from './anchors.ts';

const said = (text: string, paragraph: number) => ({ text, paragraph });

describe('the address of a quote', () => {
  it('is made of its first words, so that it stays when other text changes', () => {
    const anchor = 'citat-jeg-bakkede-ud-af-koeleskabet-i';
    expect(anchorsOf([said('Jeg bakkede ud af køleskabet i går.', 3)])).toEqual([anchor]);
    expect(anchorsOf([said('Ja.', 0), said('Jeg bakkede ud af køleskabet i dag.', 9)])).toEqual(['citat-ja', anchor]);
  });

  it('is its own, though two say the same', () => {
    expect(anchorsOf([said('Ja!', 0), said('Ja.', 1), said('Og så?', 1)])).toEqual([
      'citat-ja',
      'citat-ja-2',
      'citat-ja-2',
    ]);
  });
});
