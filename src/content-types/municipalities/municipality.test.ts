import { expect, test } from 'vitest';
import { municipalityOf } from './municipality.ts';
import { municipalitySchema } from './schema.ts';

test('a municipality has its fields, its address and what its text shows', () => {
  const fields = municipalitySchema.parse({
    title: 'Fjordby Kommune',
    place: 'Fjordby',
    summary: 'Kommunen ved fjorden har en havn og mange pladser.',
  });
  const data = { fields, file: 'content/municipalities/fjordby.mdx', pictures: ['/media/a.jpg'], people: [] };
  expect(municipalityOf({ id: 'fjordby', digest: 'd', data })).toMatchObject({
    place: 'Fjordby',
    address: '/kommuner/fjordby/',
    pictures: ['/media/a.jpg'],
  });
});
