import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkFields } from './check-fields.ts';
import { day, field, list, mediaFile, moment, record, reference, references, text, webAddress } from './fields.ts';
import { sights } from './seen.ts';

/** What staff are told of a value: what is wrong and what to do, or nothing. */
function toldOf(type: z.ZodType, value: unknown): string[] {
  const { problems } = checkFields(record({ felt: type }), { fields: { felt: value }, lineOf: () => 1 });
  return problems.map(({ message, remedy }) => `${message} ${remedy}`);
}

const headline = text('Overskriften', 5, 10);

describe('a text', () => {
  it('is kept without the space around it, which does not count', () => {
    expect(headline.parse('  Nyt job \n')).toBe('Nyt job');
    expect(toldOf(headline, '  Job  ')).toEqual(['Overskriften er for kort. Skriv mindst 5 tegn.']);
    expect(toldOf(headline, '   Ti tegn på   ')).toEqual([]);
  });

  it.each([undefined, null, ''])('that is %j is asked for by its name', (value) => {
    expect(toldOf(text('Overskriften', 1, 10), value)).toEqual(['Overskriften mangler. Skriv overskriften i feltet.']);
  });

  it('may be exactly as long as it may be, and no longer', () => {
    expect(toldOf(headline, 'Ti tegn på.'.slice(0, 10))).toEqual([]);
    expect(toldOf(headline, 'Ti tegn på.')).toEqual([
      'Overskriften er på 11 tegn, og det er for langt. Skriv højst 10 tegn.',
    ]);
  });

  it('may be one number, and is none when nobody can see it', () => {
    expect(toldOf(headline, '20.000')).toEqual([]);
    expect(toldOf(headline, '\u00AD'.repeat(6))).toEqual([
      'Overskriften har ingen synlige bogstaver. Skriv teksten igen.',
    ]);
  });
});

const twoDigits = (number: number) => String(number).padStart(2, '0');
const number = (min: number, max: number) => fc.integer({ min, max });

describe('a moment', () => {
  const publication = moment('Tidspunktet');

  it('is read as the moment that it is, in whatever zone and as briefly as it was written', () => {
    const written = fc.record({
      at: fc.date({ min: new Date('1900-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
      offset: number(-12, 14),
      between: fc.constantFrom('T', ' '),
      length: fc.constantFrom(16, 19, 21, 23),
    });
    fc.assert(
      fc.property(written, ({ at, offset, between, length }) => {
        const local = new Date(at.getTime() + offset * 3_600_000).toISOString().slice(0, length);
        const [date = '', time = ''] = local.split('T');
        const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset))}:00`;
        const unit = { 16: 60_000, 19: 1000, 21: 100, 23: 1 }[length] ?? 1;
        const read = publication.parse(`${date}${between}${time}${zone}`);
        expect(read.getTime()).toBe(Math.floor(at.getTime() / unit) * unit);
      }),
    );
  });

  it.each([
    '2026-07-01T09:00:00',
    '2026-07-01',
    '2026-07-01T24:00:00+02:00',
    '2026-07-01T9:00+02:00',
    '12026-07-01T09:00Z',
    '2026-07-01T09:00Z eller senere',
    '0026-07-01T09:00Z',
    '2026-07-01T09:00+0200',
    '2026-07-01T09:00:00.Z',
    '2026-07-1T09:00Z',
    '2026-7-01T09:00Z',
  ])('is not %s: what to write instead is said', (written) => {
    expect(toldOf(publication, written)).toEqual([
      'Tidspunktet er ikke et tidspunkt med tidszone. Skriv fx 2026-07-01T09:00:00+02:00 (+02:00 om sommeren, +01:00 om vinteren).',
    ]);
  });

  it.each([
    '2026-02-31T09:00Z',
    '2026-13-01T09:00Z',
    '2026-07-00T09:00Z',
    '2026-07-01T09:60Z',
    '2026-07-01T09:00+99:00',
  ])('that does not exist is refused: %s', (written) => {
    expect(toldOf(publication, written)).toEqual([
      'Tidspunktet er en dato, der ikke findes. Ret dag, måned eller klokkeslæt.',
    ]);
  });

  it('that is left out is asked for with an example that can be used', () => {
    const [told = ''] = toldOf(publication, undefined);
    expect(told).toMatch(/^Tidspunktet mangler\. Skriv dato, klokkeslæt og tidszone, fx /);
    expect(toldOf(publication, told.slice(told.lastIndexOf(' ') + 1, -1))).toEqual([]);
  });
});

describe('a day', () => {
  const from = day('Dagen');

  it('is one that the calendar has', () => {
    fc.assert(
      fc.property(number(1900, 2099), number(0, 13), number(0, 32), (year, month, date) => {
        const last = [31, year % 4 === 0 && year !== 1900 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
        const written = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
        const isThere = last !== undefined && date > 0 && date <= last;
        expect(toldOf(from, written)).toEqual(
          isThere ? [] : ['Dagen er en dato, der ikke findes. Ret dag eller måned.'],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is kept as it was written', () => {
    expect(from.parse('2026-07-01')).toBe('2026-07-01');
  });

  it.each(['1. juli 2026', '2026-07-01T09:00Z', '12026-07-01', '2126-07-01', '2026-7-1'])('is not %s', (written) => {
    expect(toldOf(from, written)).toEqual(['Dagen er ikke en dato. Skriv år, måned og dag, fx 2026-07-01.']);
  });

  it('that is left out is asked for', () => {
    expect(toldOf(from, undefined)).toEqual(['Dagen mangler. Skriv en dato, fx 2026-07-01.']);
  });
});

describe('a web address', () => {
  it.each(['https://www.star.dk/', 'http://gammel.fjordby.dk/side?id=1#top'])('may be %s', (written) => {
    expect(toldOf(webAddress('Adressen'), written)).toEqual([]);
  });

  it.each([
    'www.star.dk',
    'javascript:alert(1)',
    'xhttps://star.dk/',
    'httpsx://star.dk/',
    'ftp://star.dk/',
    'https://localhost/',
    7,
  ])('is not %s', (written) => {
    expect(toldOf(webAddress('Adressen'), written)).toEqual([
      'Adressen er ikke en webadresse. Skriv hele adressen, fx https://www.star.dk/.',
    ]);
  });
});

describe('a file of the media library', () => {
  const picture = mediaFile('Billedet', ['jpg', 'png']);

  it.each(['/media/2026/besoeg.jpg', '/media/a.JPG', '/media/2026/Besoeg_2.maj-1.png', '/media/w480x/a.jpg'])(
    'may be %s',
    (written) => {
      expect(toldOf(picture, written)).toEqual([]);
    },
  );

  it.each([
    'besoeg.jpg',
    '/media/besøg.jpg',
    '/media/to ord.jpg',
    '/media/.skjult.jpg',
    '/media/.git/a.jpg',
    '/media/../settings.jpg',
    '/media//a.jpg',
    '/media/w480/a.jpg',
    '/media/a.jpg?bredde=1',
    'https://fjordby.dk/media/a.jpg',
    '/billeder/media/a.jpg',
  ])('is not %s', (written) => {
    const [told = '', ...more] = toldOf(picture, written);
    expect(told).toMatch(/^Billedet peger ikke på en fil i mediebiblioteket\. Skriv adressen, fx \/media\//);
    expect(more).toEqual([]);
  });

  it.each(['/media/a.pdf', '/media/jpg.gif', '/media/a.jpg.exe'])(
    'is not of a type that was not asked for: %s',
    (written) => {
      expect(toldOf(picture, written)).toEqual([
        'Billedet er af en type, der ikke kan bruges her. Brug en af disse: jpg, png.',
      ]);
    },
  );

  it('that is left out is asked for, and one that is there is known as a file of the library', () => {
    expect(toldOf(picture, undefined)).toEqual(['Billedet mangler. Vælg en fil fra mediebiblioteket.']);
    expect(references.get(picture)).toEqual({ folder: 'media' });
  });
});

test.each([undefined, ''])('a name of another file that is %j is asked for', (value) => {
  const initiative = reference('Indsatsen', 'initiatives');
  expect(toldOf(initiative, value)).toEqual(['Indsatsen mangler. Vælg en fra listen.']);
  expect(references.get(initiative)).toEqual({ folder: 'initiatives' });
});

test('a list that is left out is empty, and one value alone is none', () => {
  expect(list(z.string()).parse(undefined)).toEqual([]);
  expect(toldOf(list(z.string()), 'kik')).toEqual([
    'Feltet skal være en liste. Skriv hvert punkt på sin egen linje med en bindestreg foran.',
  ]);
});

test('a group with an unknown field, or that is none, is told of with the fields it may have', () => {
  const group = record({ navn: z.string(), vej: z.string() });
  expect(toldOf(group, { navn: 'A', vej: 'B', vje: 'B' })).toEqual([
    'Feltet vje findes ikke. Brug et af disse: navn, vej.',
  ]);
  expect(toldOf(group, 'A')).toEqual(['Der skal stå felter her. Brug disse: navn, vej.']);
});

test('a field has its label and its sentence, and is seen as was said, or not at all', () => {
  const [plain, told, seen] = [undefined, 'text', { as: 'beside', otherwise: 'x' }] as const;
  const named = [plain, told, seen].map((way) => field(z.string(), 'Sted', 'Byen.', way));
  expect(named.map((type) => z.globalRegistry.get(type))).toEqual(
    Array(3).fill({ title: 'Sted', description: 'Byen.' }),
  );
  expect(named.map((type) => sights.get(type))).toEqual([undefined, { as: 'text' }, seen]);
});
