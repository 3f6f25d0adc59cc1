import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

describe('who says something', () => {
  it('is asked about where the text does not tell', () => {
    expect(found({}, 'To er glade.\n\n- Vi glæder os til at komme i gang, siger hun.')).toEqual([
      '10 text: Det fremgår ikke, hvem der siger »Vi glæder os til at komme i gang.«.',
    ]);
  });

  it('is not asked about where the text or its lead tells, nor of lists', () => {
    expect(found({}, '- Vi glæder os, siger Karen Holst.')).toEqual([]);
    expect(found({ lead: 'Karen Holst er borgmester og har klippet snoren.' }, '- Den er klippet, siger hun.')).toEqual(
      [],
    );
    expect(found({}, 'Der er to dele:\n\n- Flere praktikpladser\n\n- Hurtigere samtaler')).toEqual([]);
  });
});
