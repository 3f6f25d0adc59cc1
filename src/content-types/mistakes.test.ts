import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { BAR } from '../ground/fields.ts';
import { municipalitySchema } from './municipalities/schema.ts';
import { personSchema } from './people/schema.ts';
import { releaseSchema } from './releases/schema.ts';
import { searchWordsSchema } from './search-words/schema.ts';
import { settingsSchema } from './settings/schema.ts';

const settings = settingsSchema.shape;
const release = releaseSchema.shape;
const image = release.image.unwrap().shape;
const focus = image.focus.unwrap().shape;
const note = release.notes.unwrap().element.shape;
const ended = settings.ended.unwrap().element.shape;
const concept = searchWordsSchema.shape.concepts;
const key = 'aB3_-'.repeat(9);

/** What is said of a value, without the remedy; undefined where it is taken. */
const said = (type: z.ZodType, value: unknown) => type.safeParse(value).error?.issues[0]?.message.split(BAR)[0];

describe.each<[field: string, type: z.ZodType, taken: unknown[], refused: unknown[], message: string]>([
  [
    'settings.address',
    settings.address,
    ['https://nyheder.fjordby.example', 'http://localhost.example/'],
    ['https://fjordby.example/nyheder', 'https://ida@fjordby.example'],
    'Adressen må kun være et værtsnavn.',
  ],
  [
    'settings.feedAuthority',
    settings.feedAuthority,
    ['fjordby.example,2016', 'fjordby.example,2016-05', 'fjordby.example,2016-05-01'],
    [
      'fjordby.example',
      'fjordby.example,16',
      'fjordby.example,20160',
      'fjordby.example,2016-5',
      'fjordby.example,2016-05-01-01',
      'Fjordby,2016',
      ' fjordby.example,2016',
      ',2016',
    ],
    'Feednavnet kan ikke læses.',
  ],
  [
    'settings.colour.light',
    settings.colour.shape.light,
    ['#0B5345', undefined],
    ['0b5345', '#0b534', '#0b53455', 'x#0b5345', '#0b534g'],
    'Farven kan ikke læses.',
  ],
  ['settings.colour.dark', settings.colour.shape.dark, ['#7fd6bd', undefined], ['green'], 'Farven kan ikke læses.'],
  [
    'settings.oldAfterMonths',
    settings.oldAfterMonths,
    [1, 600],
    [1.5, '24', undefined],
    'Alderen er ikke et helt tal.',
  ],
  ['settings.perPage', settings.perPage, [5, 100, undefined], [7.5, '20'], 'Antallet er ikke et helt tal.'],
  ['settings.readability', settings.readability, [20, 80, undefined], [44.5, '45'], 'Lixtallet er ikke et helt tal.'],
  ['settings.share', settings.share, [['mail', 'bluesky'], undefined], [['myspace']], 'Tjenesten kendes ikke.'],
  [
    'settings.accessibilityStatement',
    settings.accessibilityStatement,
    ['https://www.was.digst.dk/x', undefined],
    ['www.was.digst.dk'],
    'Tilgængelighedserklæringen er ikke en webadresse.',
  ],
  ['settings.ended.at', ended.at, ['2026-09-01'], ['1. september 2026'], 'Dagen er ikke en dato.'],
  [
    'people.phone',
    personSchema.shape.phone,
    [
      '70000011',
      '70 00 00 11',
      '+45 70 00 00 11',
      '+4570000011',
      '+298 123456',
      '+46 8 508 290 00',
      '112 112',
      undefined,
    ],
    ['7000', '70-00-00-11', '70  00 00 11', 'tlf. 70 00 00 11', '70 00 00 11 lokal 4', '70000011 ', '1234567890123'],
    'Telefonnummeret kan ikke læses.',
  ],
  [
    'people.mail',
    personSchema.shape.mail,
    ['ida@fjordby.example', undefined],
    ['ida@', 'ida snabela fjordby.example'],
    'Mailadressen kan ikke bruges.',
  ],
  [
    'municipalities.code',
    municipalitySchema.shape.code,
    ['580', undefined],
    ['58', '5800', ' 580', '58a'],
    'Kommunekoden er ikke tre cifre.',
  ],
  ['releases.kind', release.kind, ['news', 'ministerial-visit'], ['nyhed', undefined], 'Typen kendes ikke.'],
  ['releases.language', release.language, ['da', 'en', undefined], ['de'], 'Sproget kendes ikke.'],
  [
    'releases.pressKey',
    release.pressKey,
    [key.slice(0, 43), undefined],
    [key.slice(0, 42), key.slice(0, 44), `+${key.slice(0, 42)}`],
    'Presselinkets nøgle kan ikke bruges.',
  ],
  ['releases.notes.kind', note.kind, ['correction', 'update'], ['rettelse'], 'Typen kendes ikke.'],
  [
    'releases.image.alt',
    image.alt,
    ['x'.repeat(250), '', undefined],
    ['x'.repeat(251)],
    'Billedbeskrivelsen er for lang.',
  ],
  [
    'searchWords.concepts',
    concept,
    [[{ words: 'løn, hyre' }, { words: 'hyre, løn' }]],
    [[{ words: 'løn, hyre' }, { words: ' løn' }]],
    'To linjer begynder med det samme ord.',
  ],
  [
    'searchWords.concepts',
    concept,
    [[{ words: 'en vending på fem ord, løn' }]],
    [
      [{ words: 'løn, en vending på hele seks ord' }],
      [{ words: 'en-to-tre-fire fem seks' }],
      [{ words: 'løn', leads: 'a b c d e f' }].map((one) => ({ ...one, words: 'a b c d e f' })),
    ],
    'Ordlisten er delt forkert.',
  ],
  [
    'searchWords.names',
    searchWordsSchema.shape.names,
    [['Århus, Aarhus']],
    [['Århus eller Aarhus eller begge dele']],
    'Navnet er delt forkert.',
  ],
])('%s', (_field, type, taken, refused, message) => {
  test.each(taken.map((value) => ({ value })))('may be $value', ({ value }) =>
    expect(said(type, value)).toBeUndefined(),
  );
  test.each(refused.map((value) => ({ value })))(
    'cannot be $value, and that is said in words of its own',
    ({ value }) => expect(said(type, value)).toBe(message),
  );
});

test.each([
  ['settings.oldAfterMonths', settings.oldAfterMonths, 1, 600],
  ['settings.perPage', settings.perPage, 5, 100],
  ['settings.readability', settings.readability, 20, 80],
  ['releases.image.focus.x', focus.x, 0, 100],
  ['releases.image.focus.y', focus.y, 0, 100],
])('%s is from %3$d to %4$d', (_field, type, least, most) => {
  const taken = [least - 1, least, most, most + 1].map((value) => type.safeParse(value).success);
  expect(taken).toEqual([false, true, true, false]);
});
