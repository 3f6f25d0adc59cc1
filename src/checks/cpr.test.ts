import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

const message = 'Her står et tal, der ligner et CPR-nummer.';

describe('a number that looks like a CPR number', () => {
  it.for(['120677-1234', '120677–1234', '720677-1234', '290200-4321', 'CPR 1206771234', 'personnummer 120677 1234'])(
    'is named: %s',
    (number) => expect(found({}, `Sagen om ${number} er lukket.`)).toEqual([`8 text: ${message}`]),
  );

  it('is named wherever it would be public, and never repeated', () => {
    const attachments = [{ title: 'Afgørelse 120677-1234', file: '/media/2017/afgoerelse.pdf' }];
    expect(found({ attachments })).toEqual([`7 attachments.0.title: ${message}`]);
    expect(found({}, '| Navn |\n| --- |\n| 120677-1234 |')).toEqual([`10 text: ${message}`]);
  });

  it('is any date and any four digits', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9999 }), (day, four) => {
        const [year = '', month = '', date = ''] = day.toISOString().slice(2, 10).split('-');
        const number = `${date}${month}${year}-${String(four).padStart(4, '0')}`;
        expect(found({}, `Det er ${number}.`)).toEqual([`8 text: ${message}`]);
      }),
    );
  });
});

describe('another number', () => {
  it.for([
    '320677-1234',
    '121377-1234',
    '70 00 00 10',
    '5790001234567',
    'sagsnr. 241215-0012',
    'P-nummer 1003456789',
    'DK-120677-1234',
    '120677-12345',
    '120677-1234-56',
    'kl. 101530-1200,5',
    '2016-2019',
  ])('is left alone: %s', (number) => expect(found({}, `Se ${number} her.`)).toEqual([]));
});
