import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName, isSpelledAlike, nameKey, namesIn } from './names.ts';

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
    ] as const) {
      expect(isSpelledAlike(owner.split(' '), name.split(' '))).toBe(true);
      expect(isSpelledAlike(name.split(' '), owner.split(' '))).toBe(true);
    }
  });
});

describe('spellings of one name', () => {
  const named = (name: string) => name.split(' ');

  it.each([
    ['Aagaard', 'Ågård'],
    ['Baek', 'Bæk'],
    ['Moeller', 'Møller'],
    ['Sörensen', 'Sørensen'],
    ['Bäk', 'Bæk'],
    ['Steph', 'Stef'],
    ['Bech', 'Bek'],
    ['Beck', 'Bek'],
    ['Clausen', 'Klausen'],
    ['Marc', 'Mark'],
    ['Quist', 'Kuist'],
    ['Cecil', 'Sesil'],
    ['Zara', 'Sara'],
    ['Winter', 'Vinter'],
    ['Rex', 'Reks'],
    ['Kjær', 'Kær'],
    ['Gjern', 'Gern'],
    ['Thor', 'Tor'],
    ['Hjort', 'Jort'],
    ['Hvid', 'Vid'],
    ['Johns', 'Jons'],
    ['Krogh', 'Krog'],
    ['Hansson', 'Hanson'],
    ['André', 'Andre'],
    ['Bo-Erik', 'Boerik'],
  ])('%s and %s are asked about', (one, other) => {
    expect(isSpelledAlike(named(`Ida ${one}`), named(`Ida ${other}`))).toBe(true);
    expect(nameKey(named(`Ida ${one}`))).toBe(nameKey(named(`Ida ${other}`)));
  });

  it.each([
    ['Ida Holst', 'Ida Holst Krog'],
    ['Ida Holst', 'Eva Holst'],
    ['Ida Holst', 'Eva Krog'],
    ['Martin Krog', 'Martine Krog'],
    ['Jens Larsen', 'Jens Lassen'],
    ['Jens Hansen', 'Jens Jansen'],
    ['Bo Dam', 'Bo Dan'],
    ['Karen Holst', 'Katrin Holst'],
    ['Berit Holst', 'Merit Holst'],
    ['Ida Behov', 'Ida Beov'],
  ])('%s and %s are two people', (one, other) => {
    expect(isSpelledAlike(named(one), named(other))).toBe(false);
  });

  it.each([
    ['Karina Holst', 'Kamina Holst'],
    ['Jens Petersen', 'Jens Pedersen'],
    ['Jens Nielsen', 'Jens Nilsen'],
    ['Ida Skovgård', 'Ida Skovgord'],
  ])('%s and %s differ by a letter, and are asked about', (one, other) => {
    expect(isSpelledAlike(named(one), named(other))).toBe(true);
  });
});

describe('a row of capitals', () => {
  it.each(['Nytorv Plads', 'Aarhus Havn', 'Region Sjælland', 'Kajgade Torv', 'Fjordby Gymnasium', 'Ida Krogs Vej'])(
    'that is a place or an institution is no name: %s',
    (text) => expect(namesIn(text)).toEqual([]),
  );

  it('that is long gives all its parts of two to four words', () => {
    const names = namesIn('Anna Bo Carl Dam Else').map((name) => name.join(' '));
    expect(names).toContain('Anna Bo Carl Dam');
    expect(names).toContain('Dam Else');
    expect(names).not.toContain('Anna Bo Carl Dam Else');
    expect(names).toHaveLength(9);
  });
});
