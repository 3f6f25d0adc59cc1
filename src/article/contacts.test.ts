import { describe, expect, it } from 'vitest';
import { personSchema } from '../content-types/people/schema.ts';
import { contactsOfRelease } from './contacts.ts';

const person = (id: string, phone?: string) =>
  [id, { ...personSchema.parse({ name: `Navn ${id}`, role: 'rolle', phone }), id }] as const;
const around = {
  people: new Map([person('own', '70 00 00 11'), person('municipal', '70 00 00 12'), person('silent')]),
  settings: { pressContact: { name: 'Pressevagten', phone: '70 00 00 10', mail: 'presse@fjordby.example' } },
  municipalities: [
    { id: 'jammerbugt', contacts: ['municipal'] },
    { id: 'aabenraa', contacts: [] },
  ],
};
const called = (contacts: string[], municipalities: string[]) =>
  contactsOfRelease(around, { contacts, municipalities }).map(({ name }) => name);

describe('who to call about a release', () => {
  it('is whom it names itself', () => expect(called(['own'], ['jammerbugt'])).toEqual(['Navn own']));

  it('is else whom its municipality names', () => {
    expect(called([], ['jammerbugt'])).toEqual(['Navn municipal']);
    expect(called(['silent'], ['aabenraa', 'jammerbugt'])).toEqual(['Navn municipal']);
  });

  it('is the newsroom’s press contact where neither can be reached', () => {
    expect(called([], ['aabenraa'])).toEqual(['Pressevagten']);
    expect(called(['silent'], [])).toEqual(['Pressevagten']);
  });
});
