import { expect, test } from 'vitest';
import { releaseSchema } from './schema.ts';

test('a release that says nothing else is neither a draft nor decorated, and in Danish', () => {
  const written = {
    title: 'Flere i job',
    lead: 'Elleve virksomheder på havnen har ansat atten lærlinge.',
    kind: 'news',
    publishAt: '2026-01-01T09:00:00+01:00',
  };
  expect(releaseSchema.parse(written)).toMatchObject({ draft: false, language: 'da', notes: [], aliases: [] });
});

test('a picture is described or marked as decoration, and told so beside its other mistakes', () => {
  const picture = { file: '/media/2026/hus.jpg', credit: 'Ida Krog' };
  const faults = (values: object) =>
    releaseSchema.shape.image
      .safeParse({ ...picture, ...values })
      .error?.issues.map(({ path }) => path.join('.'))
      .sort();
  expect(faults({ alt: 'Et hus' })).toBeUndefined();
  expect(faults({ decorative: true })).toBeUndefined();
  expect(faults({})).toEqual(['alt']);
  expect(faults({ alt: '  ' })).toEqual(['alt']);
  expect(faults({ credit: undefined })).toEqual(['alt', 'credit']);
  expect(releaseSchema.shape.image.safeParse('hus.jpg').error?.issues).toHaveLength(1);
  expect(releaseSchema.shape.image.safeParse(null).error?.issues).toHaveLength(1);
});
