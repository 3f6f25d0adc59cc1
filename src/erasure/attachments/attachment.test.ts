import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { lookInto } from './attachment.ts';
import { findIn, seek } from '../names/find.ts';

const sought = seek(['Åge Løhde']);
const inside = (file: string, bytes: Buffer) => lookInto(file, bytes, sought);

/** A zip with one file, packed. */
function zip(name: string, content: Buffer, locked = false): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(locked ? 1 : 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const front = Buffer.concat([local, Buffer.from(name), packed]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(front.length, 16);
  return Buffer.concat([front, entry, Buffer.from(name), end]);
}

/** A PDF of streams; enough of one for what is read here. */
function pdf(...streams: [about: string, content: string][]): Buffer {
  const objects = streams.map(([about, content], index) => {
    const packed = about.includes('Flate')
      ? deflateSync(Buffer.from(content, 'latin1'))
      : Buffer.from(content, 'latin1');
    const head = Buffer.from(`${index + 1} 0 obj\n<< ${about} /Length ${packed.length} >>\nstream\n`);
    return Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\n')]);
  });
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects]);
}

const word = Buffer.from(
  '<?xml version="1.0"?><w:p><w:r><w:t>Referent: Å</w:t></w:r><w:r><w:t xml:space="preserve">ge </w:t></w:r><w:r><w:t>Løhde</w:t></w:r></w:p>',
);
const codes =
  '/CIDInit begincmap\n1 beginbfchar <0001> <00C5> endbfchar\n2 beginbfrange <0002> <0002> <0067> <0003> <0004> [<0065> <0020>] endbfrange 1 beginbfrange <0005> <0006> [<004C> <00F8>] endbfrange 3 beginbfchar <0007> <0068> <0008> <0064> endbfchar';

describe('a name is found', () => {
  it.for<[string, string, Buffer]>([
    ['in a text in UTF-8', 'a.txt', Buffer.from('Ordstyrer: Åge Løhde')],
    ['in a table from an old Excel', 'a.csv', Buffer.from('navn;Åge Løhde\r\n', 'latin1')],
    ['in a calendar', 'a.ics', Buffer.from('ORGANIZER;CN=Åge Løhde:mailto:x@x.example')],
    ['in Word, over three runs', 'a.docx', zip('word/document.xml', word)],
    [
      'in Word, as the author of a comment',
      'a.docx',
      zip('word/comments.xml', Buffer.from('<?xml version="1.0"?><w:comment w:author="Åge Løhde">')),
    ],
    ['in a zip in a zip', 'a.zip', zip('b.zip', zip('word/document.xml', word))],
    ['in the name of a zipped file', 'a.zip', zip('aage-loehde.txt', Buffer.from('x'))],
    ['in a PDF as it is', 'a.pdf', pdf(['', 'BT (\xC5ge L\\370hde) Tj ET'])],
    [
      'in a PDF, packed, letters apart',
      'a.pdf',
      pdf(['/Filter /FlateDecode', 'BT [(\xC5g) 20 (e) -300 (L\xF8h) 15 (de)] TJ ET']),
    ],
    [
      'in a PDF, by its font’s table',
      'a.pdf',
      pdf(
        ['/Filter /FlateDecode', 'BT <00010002> Tj 5 0 Td <00030004> Tj <00050006000700080003> Tj ET'],
        ['/Filter /FlateDecode', codes],
      ),
    ],
    [
      'in a PDF’s author',
      'a.pdf',
      Buffer.concat([
        pdf(['', 'BT (x) Tj ET']),
        Buffer.from('<< /Author <FEFF00C50067006500200 04C00F8006800640065> >>'),
      ]),
    ],
    [
      'in bytes that are no text',
      'a.bin',
      Buffer.concat([Buffer.alloc(500), Buffer.from('Åge Løhde', 'utf16le'), Buffer.alloc(500)]),
    ],
  ])('%s', ([, file, bytes]) => {
    const { written } = inside(file, bytes);
    expect(findIn(written ?? '', sought).map(({ kind }) => kind)).toEqual(['whole']);
  });
});

test.for<[string, string, Buffer]>([
  ['a scanned page', 'a.pdf', pdf(['/Subtype /Image /Filter /DCTDecode', '\xFF\xD8'])],
  ['a PDF with a password', 'a.pdf', Buffer.concat([pdf(['', 'BT (x) Tj ET']), Buffer.from('<< /Encrypt 5 0 R >>')])],
  ['a PDF that is packed in an older way', 'a.pdf', pdf(['', 'BT (x) Tj ET'], ['/Filter /LZWDecode', 'x'])],
  ['a locked zip', 'a.zip', zip('a.txt', Buffer.from('x'), true)],
])('%s is told of, not taken for read', ([, file, bytes]) =>
  expect(inside(file, bytes)).toEqual({ written: undefined, isUnsure: true }),
);

test('what can be read and does not hold the name is of no matter', () => {
  for (const file of [pdf(['', 'BT (Karen Holst) Tj ET']), zip('a.txt', Buffer.from('Karen Holst'))])
    expect(inside(file.subarray(0, 4).toString() === '%PDF' ? 'a.pdf' : 'a.zip', file)).toEqual({
      written: undefined,
      isUnsure: false,
    });
});
