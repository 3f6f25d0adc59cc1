import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCsv } from './csv.ts';
import { asText, type Row } from './row.ts';

const row: Row = {
  title: 'Flere i job',
  day: '2017-06-12',
  address: 'https://nyheder.example/nyheder/2017/flere-i-job/',
  kind: 'Resultat',
  initiatives: ['KIK', 'Job først'],
};

/** Reads a table as a spreadsheet does. */
function read(csv: string): string[][] {
  const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a Danish Excel opens the table as it stands, with a heading over each column', () => {
  expect(asCsv([row])).toBe(
    '\uFEFFTitel;Dato;Adresse;Type;Indsatser\r\n' +
      'Flere i job;2017-06-12;https://nyheder.example/nyheder/2017/flere-i-job/;Resultat;KIK, Job først\r\n',
  );
});

test.each(['=1+1', '+45 70 00 00 00', '-3 procent', '@SUM(A1)', '\t=1', '\r=1'])(
  'a headline such as %j can do nothing in a spreadsheet',
  (title) => {
    expect(read(asCsv([{ ...row, title }]))[1]?.[0]).toBe(`'${title}`);
  },
);

test('any headline comes out as it was, in its own cell, and none begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
      const cells = read(asCsv(titles.map((title) => ({ ...row, title })))).slice(1);
      expect(cells.map(([title]) => title)).toEqual(
        titles.map((title) => (/^[=+\-@\t\r]/.test(title) ? `'${title}` : title)),
      );
      expect(cells.every((each) => each.length === 5)).toBe(true);
    }),
  );
});

test('the list as text has title, date and address of each result, ready for a mail', () => {
  expect(asText([row, { ...row, title: 'To' }])).toBe(
    'Flere i job\n12. juni 2017\nhttps://nyheder.example/nyheder/2017/flere-i-job/\n\n' +
      'To\n12. juni 2017\nhttps://nyheder.example/nyheder/2017/flere-i-job/',
  );
});
