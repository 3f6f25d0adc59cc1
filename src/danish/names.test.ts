import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName, isSpelledAlike, nameKey, namesIn, type Name } from './names.ts';

const word = fc
  .tuple(
    fc.constantFrom(...'ABDEFHJKLMNOPRSTVÅØÆ'),
    fc.string({ unit: fc.constantFrom(...'abdeghiklmnoprstuvæøå'), minLength: 2, maxLength: 9 }),
  )
  .map(([capital, rest]) => capital + rest);
const name = fc.array(word, { minLength: 2, maxLength: 3 });

describe('namesIn', () => {
  it('finds the name behind a title, with initials left out', () => {
    const names = namesIn('Byens borgmester, Karen A. Holst, og Minister Sophie Løhde kom.').map((name) =>
      name.join(' '),
    );
    expect(names).toEqual(expect.arrayContaining(['Karen Holst', 'Sophie Løhde']));
  });

  it('finds none in institutions, abbreviations and single words', () => {
    expect(namesIn('KIK er Aabenraa Kommunes strategi. Jobcenter Aabenraa og Kajgade 12. EU og FN.')).toEqual([]);
  });
});

describe('two spellings', () => {
  it('are never the same spelling, with or without genitive', () => {
    fc.assert(
      fc.property(name, (name) => {
        const genitive = [...name.slice(0, -1), `${name.at(-1)}s`];
        expect(isSpelledAlike(name, name)).toBe(false);
        expect(isSpelledAlike(name, genitive)).toBe(false);
        expect(isSameName(genitive, name)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('look alike from either side, and are found by the same key', () => {
    fc.assert(
      fc.property(name, name, fc.nat(2), (one, other, index) => {
        const mixed = one.map((word, at) => (at === index % one.length ? (other[0] ?? word) : word));
        expect(isSpelledAlike(one, mixed)).toBe(isSpelledAlike(mixed, one));
        if (isSpelledAlike(one, mixed)) expect(nameKey(one)).toBe(nameKey(mixed));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the genitive', () => {
  it('of a name is the same name from either side, also with an apostrophe', () => {
    for (const owner of [
      ['Karen', 'Holsts'],
      ['Karen', 'Holst’s'],
      ['Karen', "Holst's"],
    ]) {
      expect(isSameName(owner, ['Karen', 'Holst'])).toBe(true);
      expect(isSameName(['Karen', 'Holst'], owner)).toBe(true);
    }
    expect(isSameName(['Lars', 'Friis’'], ['Lars', 'Friis'])).toBe(true);
  });

  it('stands on the last name alone: Andreas and Andrea are two, whatever they are called besides', () => {
    expect(isSpelledAlike(['Andreas', 'Krog'], ['Andrea', 'Krog'])).toBe(false);
    expect(isSpelledAlike(['Andreas', 'Krogh'], ['Andrea', 'Krog'])).toBe(false);
    expect(isSameName(['Andreas', 'Krog'], ['Andrea', 'Krog'])).toBe(false);
  });

  it('does not hide that a name is spelled in two ways, in its last word or before it', () => {
    for (const [owner, name] of [
      ['Gert Winthers', 'Gert Vinter'],
      ['Sofie Winthers', 'Sophie Vinter'],
      ['Sofie Løhdes', 'Sophie Løhde'],
    ].map((pair) => pair.map((whole) => whole.split(' '))) as [Name, Name][]) {
      expect(isSpelledAlike(owner, name)).toBe(true);
      expect(isSpelledAlike(name, owner)).toBe(true);
    }
  });
});
