import { expect, test } from 'vitest';
import type { Store } from '../stored/store.ts';
import { lookThrough } from './look-through.ts';

const key = 'a'.repeat(43);
const contact = '---\ntitle: Nyt jobhus\ncontacts: [mads-lind]\n---\n\nTekst.\n';
const quoted = '---\ntitle: Nyt jobhus\n---\n\n<Quote person="mads-lind">\n\nDet er godt.\n\n</Quote>\n';
const invited = `---\ntitle: Ny skole\npressKey: ${key}\n---\n\nTekst.\n`;

async function faultsOf(saving: { collection: string; entry: object; slug?: string }, file: string, uses = {}) {
  const path = 'content/releases/2026/a.mdx';
  const store: Store = {
    folder: (folder) => Promise.resolve(folder === 'content/releases/2026' ? [{ path, text: file }] : []),
    has: () => Promise.resolve(true),
  };
  const { faults } = await lookThrough(
    { uploads: [], slug: undefined, ...saving, entry: { ...saving.entry } },
    { store, published: () => Promise.resolve(undefined), uses: () => Promise.resolve(uses), years: [2026] },
  );
  return faults.map(({ field, message, remedy }) => `${field}: ${message} ${remedy}`);
}

const silent = { collection: 'people', slug: 'mads-lind', entry: { name: 'Mads Lind', role: 'pressechef' } };

test('a contact is not saved without phone and mail, and who chose it is named', async () => {
  expect(await faultsOf(silent, contact)).toEqual([
    'phone: Mads Lind er valgt som kontakt, men har hverken telefon eller mail. ' +
      'Skriv et nummer eller en adresse, eller vælg først en anden kontakt i »Nyt jobhus«.',
  ]);
  expect(await faultsOf({ ...silent, entry: { ...silent.entry, phone: '70 00 00 12' } }, contact)).toEqual([]);
});

test('nor when only the site knows of the older releases that send journalists there', async () => {
  const [fault] = await faultsOf(silent, contact, { 'contacts/mads-lind': ['2019/b', '2017/c', '2026/a'] });
  expect(fault).toContain('»Nyt jobhus« og 2 andre nyheder.');
});

test('whoever is only quoted needs no phone', async () => {
  expect(await faultsOf(silent, quoted, { 'people/mads-lind': ['2017/c'] })).toEqual([]);
});

const release = {
  title: 'Flere unge i praktik',
  lead: 'Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag, før de vælger.',
  kind: 'news',
  publishAt: '2098-06-14T09:00:00+02:00',
  body: 'Det begynder efter ferien.',
  pressKey: key,
};

test('a release does not get the press link of another, and keeps its own', async () => {
  expect(await faultsOf({ collection: 'releases', entry: release }, invited)).toEqual([
    'pressKey: Presselinket er det samme som det, »Ny skole« har. Tryk på “Fjern linket” i redaktionen, eller lav et nyt.',
  ]);
  expect(await faultsOf({ collection: 'releases', entry: release, slug: '2026/a' }, invited)).toEqual([]);
});
