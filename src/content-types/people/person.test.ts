import { expect, test } from 'vitest';
import { contactOf, telephoneLink } from './person.ts';
import { personSchema } from './schema.ts';

test.each([
  ['70 00 00 11', 'tel:+4570000011'],
  ['+298 12 34 56', 'tel:+298123456'],
])('%s is called at %s', (phone, link) => expect(telephoneLink(phone)).toBe(link));

test('journalists are given whoever has a phone or a mail, and nobody who has neither', () => {
  const person = (reach: object) => contactOf(personSchema.parse({ name: 'Ida Krog', role: 'smed', ...reach }));
  expect(person({})).toBeUndefined();
  expect(person({ phone: '70 00 00 11' })).toMatchObject({ name: 'Ida Krog', role: 'smed', phone: '70 00 00 11' });
  expect(person({ mail: 'ida@fjordby.example' })).toMatchObject({ mail: 'ida@fjordby.example' });
});
