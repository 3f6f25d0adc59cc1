import { describe, expect, it } from 'vitest';
import { findIn, seek } from './find.ts';

const sought = seek(['Åge Løhde']);
const found = (text: string) => findIn(text, sought).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('a name is found for certain', () => {
  it.for([
    ['as it is', 'Her kom Åge Løhde i dag.', 'Åge Løhde'],
    ['in small letters and capitals', 'ÅGE løhde', 'ÅGE løhde'],
    ['by international letters', 'Aage Loehde', 'Aage Loehde'],
    ['with accents in two pieces', 'A\u030Age Løhde', 'A\u030Age Løhde'],
    ['in the genitive', 'Åge Løhdes bil', 'Åge Løhdes'],
    ['in the genitive with an apostrophe', 'Åge Løhde’s bil', 'Åge Løhde’s'],
    ['in the genitive between YAML’s single quotes', "'Åge Løhde''s bil'", "Åge Løhde''s"],
    ['over a line’s end', 'Åge\r\n  Løhde', 'Åge\r\n  Løhde'],
    ['over a line’s end in a quotation', '> Åge\n> Løhde', 'Åge\n> Løhde'],
    ['with spaces that do not break and too many', 'Åge\u00A0 Løhde', 'Åge\u00A0 Løhde'],
    ['with soft hyphens', 'Å\u00ADge Løh\u00ADde', 'Å\u00ADge Løh\u00ADde'],
    ['with a hyphen', 'Åge-Løhde-sagen', 'Åge-Løhde'],
    ['the other way round', 'Løhde, Åge', 'Løhde, Åge'],
    ['with an initial between', 'Åge P. Løhde', 'Åge P. Løhde'],
    ['with emphasis', '**Åge** *Løhde*', 'Åge** *Løhde'],
    ['as entities', '&Aring;ge L&#248;hde', '&Aring;ge L&#248;hde'],
    ['as YAML’s escapes', '"\\xC5ge L\\u00F8hde"', '\\xC5ge L\\u00F8hde'],
    ['in an address', '/%C3%85ge-L%C3%B8hde/', '%C3%85ge-L%C3%B8hde'],
    ['in a file’s name', '/media/2026/aage_loehde.jpg', 'aage_loehde'],
    ['in a mail', 'aage.loehde@fjordby.example', 'aage.loehde'],
  ])('%s', ([, text = '', name]) => expect(found(text)).toEqual([['whole', name]]));
});

describe('what may be the person is told apart', () => {
  it.for([
    ['middle', 'Åge Bo Løhde', 'Åge Bo Løhde'],
    ['initials', 'Å. Løhde', 'Å. Løhde'],
    ['initials', 'Åge L. kom', 'Åge L.'],
    ['initials', 'Foto: Å.L.', 'Å.L.'],
    ['joined', 'aageloehde', 'aageloehde'],
    ['last', 'Løhdes bil', 'Løhdes'],
    ['first', 'Åge kom', 'Åge'],
  ])('%s: %s', ([kind, text = '', name]) => expect(found(text)).toEqual([[kind, name]]));
});

it.for(['Ågesen og Løhdemann', 'Bogen handler om åger', 'Åger. Løhden', 'Han kom. Å. Han gik.', 'Fågel Løhdesen'])(
  'others are left alone: %s',
  (text) => expect(found(text)).toEqual([]),
);

it('a sentence between two names joins nobody: it is asked about each', () => {
  expect(found('Så kom Åge. Løhde var der.').map(([kind]) => kind)).toEqual(['first', 'last']);
});

it('every spelling that is given is looked for, and a middle name may be missing', () => {
  const two = seek(['Jens Peter Holm', 'Jens P. Holmgård']);
  const kinds = (text: string) => findIn(text, two).map(({ kind }) => kind);
  expect(kinds('Jens Peter Holm')).toEqual(['whole']);
  expect(kinds('Jens Holmgaard')).toEqual(['whole']);
  expect(kinds('Jens Holm')).toEqual(['short']);
});
