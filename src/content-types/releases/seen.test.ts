import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { sights } from '../../ground/seen.ts';
import { coreOf } from '../../ground/shape.ts';
import { readLeniently } from '../lenient.ts';
import { everyField } from './fixtures.ts';
import { releaseSchema } from './schema.ts';
import { factsOf, filesOf, linkListsOf, partName, parts, textsSeenAs } from './seen.ts';

const whole = releaseSchema.parse(everyField());

test('every field of a release says how readers see it', () => {
  const silent = (schema: z.ZodObject, above: string): string[] =>
    Object.entries(schema.shape).flatMap(([name, type]) => {
      const inside = coreOf(type);
      return [
        ...(sights.has(type) ? [] : [`${above}${name}`]),
        ...(inside instanceof z.ZodObject ? silent(inside, `${above}${name}.`) : []),
      ];
    });
  expect(silent(releaseSchema, ''), 'these need `seen` in their schema').toEqual([]);
});

test('only the picture at the top is seen as a picture: whoever adds another must draw it on the page and in feeds', () => {
  const pictures = Object.entries(releaseSchema.shape).filter(([, type]) => sights.get(type)?.as === 'picture');
  expect(pictures.map(([name]) => name)).toEqual(['image']);
});

test('readers are told what each part is in words of their own', () => {
  expect(parts.map(partName)).toEqual(
    expect.arrayContaining([
      'Overskrift',
      'Udgivelsestidspunkt',
      'Sted',
      'Manchet',
      'Billede',
      'Tekst',
      'Bilag',
      'Kilder',
    ]),
  );
  expect(new Set(parts.map(partName)).size).toBe(parts.length);
});

test('every text that a release says is one of its parts', () => {
  const said = textsSeenAs('text', whole).filter(({ path: [name] }) => name !== 'notes' && name !== 'withdrawn');
  expect(said.filter(({ path: [name] }) => !parts.some((part) => part === name))).toEqual([]);
});

test('a list of links gives each title with what it leads to', () => {
  expect(
    linkListsOf({ attachments: [{ title: 'Tal', file: '/media/2026/tal.pdf' }], sources: [{ title: 'STAR' }] }),
  ).toEqual([
    { part: 'attachments', name: 'Bilag', entries: [{ title: 'Tal', file: '/media/2026/tal.pdf' }] },
    { part: 'sources', name: 'Kilder', entries: [{ title: 'STAR' }] },
  ]);
  expect(linkListsOf({ attachments: [], sources: [] })).toEqual([]);
});

test('the files of a release are those that its fields show or offer, each once', () => {
  const file = '/media/2026/tal.pdf';
  const image = {
    file: '/media/2026/foto.jpg',
    alt: '',
    decorative: true,
    caption: undefined,
    credit: 'Ida',
    licence: undefined,
    focus: undefined,
  };
  expect(
    filesOf({
      image,
      attachments: [
        { title: 'Tal', file },
        { title: 'Tal igen', file },
      ],
    }),
  ).toEqual([image.file, file]);
});

test('what is left out is no fact', () => {
  expect(factsOf({ title: 'Overskrift', lead: 'Manchet' })).toEqual([]);
});

describe('reading without demands', () => {
  const strict = () => undefined;

  test('gives of a whole release what the schema gives', () => {
    expect(readLeniently(releaseSchema, everyField(), strict)).toEqual(whole);
  });

  test('leaves out what cannot be read, and keeps the rest', () => {
    const read = readLeniently(
      releaseSchema,
      {
        ...everyField(),
        title: 2026,
        dateline: ['By'],
        sources: [{ title: 'STAR', address: 'javascript:alert(1)' }, 5],
        draft: 'ja',
      },
      strict,
    );
    expect(read).toMatchObject({
      title: '2026',
      dateline: undefined,
      sources: [{ title: 'STAR', address: undefined }],
      draft: false,
    });
  });

  test('has nothing where nothing stands in for what is demanded', () => {
    const { title: _title, ...rest } = everyField();
    expect(readLeniently(releaseSchema, rest, strict)).toBeUndefined();
    expect(readLeniently(releaseSchema, rest, ({ title }) => title)?.title).toBe('Overskrift');
  });

  test('leaves out an item or a group that lacks what it is about', () => {
    const read = readLeniently(
      releaseSchema,
      { ...everyField(), attachments: [{ file: '/media/2026/tal.pdf' }], image: { alt: 'Et skib' } },
      ({ isFirst }) => (isFirst ? undefined : ''),
    );
    expect(read).toMatchObject({ attachments: [], image: undefined });
  });
});
