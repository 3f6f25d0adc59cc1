import { describe, expect, it } from 'vitest';
import { drawn, problemsOf } from '../fixtures.ts';

describe('a table', () => {
  it('can be scrolled with the keyboard, and has classes for alignment and header cells with a scope', () => {
    expect(drawn('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |')).toBe(
      '<div class="table" role="region" aria-label="Tabel" tabindex="0"><table><thead><tr>' +
        '<th class="align-left" scope="col">a</th><th class="align-right" scope="col">b</th>' +
        '<th class="align-center" scope="col">c</th><th scope="col">d</th></tr></thead><tbody><tr>' +
        '<td class="align-left">1</td><td class="align-right">2</td><td class="align-center">3</td><td>4</td>' +
        '</tr></tbody></table></div>',
    );
  });

  it('may have too few cells in a row, and a bar in a cell', () => {
    expect(drawn('| a | b |\n|---|---|\n| 1 |\n| x \\| y | 2 |')).toContain('<td>x | y</td>');
  });

  it('has no head where nothing stands in it', () => {
    expect(drawn('|  |  |\n|---|---|\n| 1 | 2 |')).toContain('<table><tbody><tr><td>1</td>');
  });

  it('loses no cell without a word', () => {
    expect(problemsOf('| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |')).toEqual([
      expect.stringMatching(/^4: Rækken har 3 felter, men tabellen har kun 2 kolonner/),
    ]);
  });
});
