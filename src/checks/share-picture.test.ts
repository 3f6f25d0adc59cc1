import { expect, it } from 'vitest';
import { found } from './fixtures.ts';

it('a title that must be set too small on the share picture is named', () => {
  const title =
    'Beskæftigelsesministeren roser virksomhedskonsulenterne for kontanthjælpsmodtagernes virksomhedspraktikker';
  expect(found({ title })).toEqual([
    '2 title: Overskriften er for lang til delebilledet: bogstaverne bliver for små til en telefon.',
  ]);
});

it('a long title of words of common length is left alone', () => {
  const title = 'Praktikanter på Fjordby Havn får oftere arbejde, end både virksomheder og jobcenter havde ventet i år';
  expect(found({ title })).toEqual([]);
});
