import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { attachmentEndings } from '../../media/types.ts';
import { lookInto } from './attachment.ts';
import { findIn, seek } from '../names/find.ts';
import { font, hex, hexStream, pdfOf, savedOnTop, showing, stream, zipOf } from './fixtures/pack.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

const sought = seek(['Åse Sørensdatter']);
const look = (file: string, bytes: Buffer) => lookInto(file, bytes, sought);
const whys = async (file: string, bytes: Buffer) => [
  ...new Set((await look(file, bytes)).doubts.map(({ why }) => why)),
];

type Standing = readonly [person: string, where: string];

/** Who stands where in what LibreOffice wrote (see fixtures/README.md); each stands in that place only. */
const inText: Standing[] = [
  ['Åse Sørensdatter', 'in a sentence'],
  ['Frøya Håkonsæter', 'split by underlining and colour'],
  ['Gudrun Søndervangsbjerggaard', 'parted where a line ends'],
  ['Rune Løvgren', 'in letters that stand apart'],
  ['Olga Pæregård', 'in two cells of a table'],
  ['Kaja Lindebæk', 'in a box'],
  ['Ylva Brændgaard', 'in a footnote'],
  ['Bodil Ærøskov', 'in the header'],
  ['Cæsar Østergren', 'in the footer'],
  ['Helmer Kærvang', 'in a comment'],
  ['Dågny Fløjgaard', 'under a comment'],
  ['Ebbe Gråbæk', 'as the author of the file'],
];
const inSheet: Standing[] = [
  ['Åse Sørensdatter', 'in a cell'],
  ['Frøya Håkonsæter', 'split inside a cell'],
  ['Olga Pæregård', 'in two cells'],
  ['Cæsar Østergren', 'turned round in the header'],
  ['Bodil Ærøskov', 'in the footer'],
  ['Helmer Kærvang', 'in a comment'],
  ['Dågny Fløjgaard', 'under a comment'],
  ['Ebbe Gråbæk', 'as the author of the file'],
];
const inSlides: Standing[] = [
  ['Åse Sørensdatter', 'on a slide'],
  ['Frøya Håkonsæter', 'split on a slide'],
  ['Bodil Ærøskov', 'in the speaker’s notes'],
];
const inPage: Standing[] = [
  ['Åse Sørensdatter', 'in a sentence'],
  ['Frøya Håkonsæter', 'split by underlining and colour'],
  ['Gudrun Søndervangsbjerggaard', 'parted where a line ends'],
  ['Rune Løvgren', 'in letters that stand apart'],
  ['Sofie Fiskbæk', 'with two letters drawn as one'],
  ['Ebbe Gråbæk', 'in the title of the file'],
];
const described: Standing = ['Zenia Hvidbjørn', 'in what a box says to those who do not see it'];

describe.each<[file: string, kind: string, people: Standing[]]>([
  ['minutes.docx', 'Word', inText],
  ['minutes.odt', 'OpenDocument', [...inText, described]],
  ['minutes.pdf', 'a PDF by LibreOffice', [...inText, described]],
  ['list.xlsx', 'Excel', inSheet],
  ['list.ods', 'an OpenDocument sheet', inSheet],
  ['slides.pptx', 'PowerPoint', inSlides],
  ['slides.odp', 'OpenDocument slides', inSlides],
  ['page.chromium.pdf', 'a PDF by a browser', inPage],
  [
    'page.tex.pdf',
    'a PDF by TeX, which draws the ring of Å apart',
    inPage.filter(([person]) => /Sør|Fisk/.test(person)),
  ],
  ['read-only.pdf', 'a PDF that anyone may read and nobody may change', inPage.slice(0, 1)],
])('%s: in %s', (file, _, people) => {
  const bytes = fixture(file);

  it.each(people)('%s is found: %s', async (person) => {
    const { sighting } = await lookInto(file, bytes, seek([person]));
    expect(sighting).toMatchObject({ kind: 'whole' });
  });

  it('another is not, and that is sure', async () => {
    const none = { sighting: undefined, doubts: [] };
    expect(await lookInto(file, bytes, seek(['Bjørk Åsager']))).toEqual(none);
  });
});

const name = 'Åse Sørensdatter';
/** Its bytes in UTF-8, each as a sign. */
const utf8 = Buffer.from(name).toString('latin1');
/** As Word splits a name: by when it was typed and by what the spelling check thinks of it. */
const word = `<?xml version="1.0"?><w:document><w:body><w:p><w:r w:rsidR="00A1"><w:t>Ås</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">e </w:t></w:r><w:ins w:author="x"><w:r><w:t>Sørens</w:t></w:r></w:ins><w:r><w:t>datter</w:t></w:r></w:p></w:body></w:document>`;
const docx = (document: string, more: Record<string, string | Buffer> = {}) =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more });
const folded = Buffer.from(`BEGIN:VCALENDAR\r\nORGANIZER;CN=${name}:mailto:x@x.example\r\n`);
const pdf = (more: { catalogue?: string; page?: string }, ...objects: string[]) =>
  pdfOf(showing('x'), more, ...objects);
const annotation = (about: string) => `<< /Type /Annot /Rect [0 0 99 20] ${about} >>`;
const field = annotation(`/Subtype /Widget /FT /Tx /T (Navn) /V ${hex(name)}`);
const stamp = hexStream(
  showing(name),
  `/Type /XObject /Subtype /Form /BBox [0 0 900 900] /Resources << /Font << /F ${font} >> >>`,
);
const csv = hexStream(`navn;${name}`, '/Type /EmbeddedFile');
const filespec = '<< /Type /Filespec /F (a.csv) /EF << /F 5 0 R >> >>';
const changed = savedOnTop(pdfOf(showing(name)), showing('En borger'));

describe('the name is found', () => {
  it.each<[string, string, Buffer]>([
    ['in a text in UTF-8', 'a.txt', Buffer.from(`Ordstyrer: ${name}`)],
    ['in a text in UTF-16', 'a.txt', Buffer.from(`\uFEFFOrdstyrer: ${name}`, 'utf16le')],
    ['in a table from Excel for Windows', 'a.csv', Buffer.from(`navn;${name}\r\n`, 'latin1')],
    ['in a table from Excel for Mac', 'a.csv', Buffer.from('navn;\x81se S\xBFrensdatter\r', 'latin1')],
    ['in a table from Excel for MS-DOS', 'a.csv', Buffer.from('navn;\x8Fse S\x9Brensdatter\r\n', 'latin1')],
    [
      'in a calendar, whose lines end anywhere',
      'a.ics',
      Buffer.concat([folded.subarray(0, 40), Buffer.from('\r\n '), folded.subarray(40)]),
    ],
    ['in Word, over four runs', 'a.docx', docx(word)],
    ['in Word, under an inserted text', 'a.docx', docx(`<w:ins w:author="${name}"/>`)],
    ['in a sheet inside Word', 'a.docx', docx('<w:p/>', { 'word/embeddings/x.xlsx': fixture('list.xlsx') })],
    ['in a zip in a zip', 'a.zip', zipOf({ 'b.zip': zipOf({ 'c.docx': docx(word) }) })],
    ['in the name of a file that Windows packed', 'a.zip', zipOf({ '\x8Fse S\x9Brensdatter.txt': 'x' }, 0)],
    ['in a note on a PDF', 'a.pdf', pdf({ page: '/Annots [5 0 R]' }, annotation(`/Subtype /Text /T ${hex(name)}`))],
    ['in a form in a PDF', 'a.pdf', pdf({ page: '/Annots [5 0 R]' }, field)],
    ['in a form’s field on no page', 'a.pdf', pdf({ catalogue: '/AcroForm << /Fields [5 0 R] >>' }, field)],
    ['in a stamp', 'a.pdf', pdf({ page: '/Annots [5 0 R]' }, annotation('/Subtype /Stamp /AP << /N 6 0 R >>'), stamp)],
    [
      'in a PDF’s table of contents',
      'a.pdf',
      pdf({ catalogue: '/Outlines << /First 5 0 R /Last 5 0 R >>' }, `<< /Title ${hex(name)} >>`),
    ],
    [
      'in what a PDF says of itself in XMP',
      'a.pdf',
      pdf({ catalogue: '/Metadata 5 0 R' }, hexStream(`<x><a>${utf8}</a></x>`, '/Type /Metadata /Subtype /XML')),
    ],
    [
      'in a file inside a PDF',
      'a.pdf',
      pdf({ catalogue: `/Names << /EmbeddedFiles << /Names [(a.csv) ${filespec}] >> >>` }, csv),
    ],
    [
      'in a file pinned to a page',
      'a.pdf',
      pdf({ page: '/Annots [6 0 R]' }, csv, annotation(`/Subtype /FileAttachment /FS ${filespec}`)),
    ],
    ['in what a PDF was before it was changed', 'a.pdf', changed],
    ['in a PDF that is called otherwise', 'a.txt', fixture('minutes.pdf')],
    ['in the bytes of an old Word file', 'a.doc', fixture('letter.doc')],
    [
      'in bytes that are no text',
      'a.bin',
      Buffer.concat([Buffer.alloc(500), Buffer.from(name, 'utf16le'), Buffer.alloc(500)]),
    ],
  ])('%s', async (_, file, bytes) => {
    const { sighting } = await look(file, bytes);
    expect(findIn(sighting?.written ?? '', sought).map(({ kind }) => kind)).toEqual(['whole']);
  });

  it('with the way to it: in which file of a zip, in what a file was before', async () => {
    const zip = zipOf({ 'bilag.zip': zipOf({ 'referat.docx': docx(word) }) });
    expect((await look('a.zip', zip)).sighting?.inside).toEqual(['bilag.zip', 'referat.docx']);
    const { sighting } = await look('a.pdf', changed);
    expect(sighting?.inside).toEqual([expect.stringContaining('tidligere')]);
  });
});

/** A picture as large as a page of A4 at 72 dots to the inch. */
const pixels = sharp({ create: { width: 595, height: 842, channels: 3, background: '#fff' } });
const scanned = await pixels.jpeg().toBuffer();
const logo = await pixels.clone().resize(120, 60).png().toBuffer();
const zip = zipOf({ 'a.txt': 'x' });
const miscounted = Buffer.from(zip).fill(0, zip.indexOf('PK\x01\x02') + 16, zip.indexOf('PK\x01\x02') + 20);
const broken = fixture('minutes.pdf').fill(0x55, 400, 440);

describe('what cannot be read is told of, not taken for read', () => {
  it.each<[string, string, string, Buffer]>([
    ['a scanned page', 'picture', 'a.pdf', fixture('scan.pdf')],
    ['a scanned page with a stamp', 'picture', 'a.pdf', fixture('scan-stamped.pdf')],
    ['a page from a fax with a stamp', 'picture', 'a.pdf', fixture('scan-fax.pdf')],
    ['a scanned page in Word', 'picture', 'a.docx', docx('<w:p/>', { 'word/media/image1.jpeg': scanned })],
    ['a drawing in Word', 'kind', 'a.docx', docx('<w:p/>', { 'word/media/image1.emf': Buffer.from([1, 0, 0, 0]) })],
    ['a scanned page as a picture', 'picture', 'a.jpg', scanned],
    ['a PDF that says of no letter which it is', 'letters', 'a.pdf', fixture('no-table.pdf')],
    ['the same with many letters', 'letters', 'a.pdf', fixture('no-table-wide.pdf')],
    ['letters that are drawn as lines', 'picture', 'a.pdf', pdfOf('9 9 m 99 99 l S')],
    ['a signed PDF', 'signed', 'a.pdf', pdf({ catalogue: '/AcroForm << /SigFlags 3 /Fields [] >>' })],
    ['an older form', 'kind', 'a.pdf', pdf({ catalogue: '/AcroForm << /XFA 5 0 R /Fields [] >>' }, stream('<x/>'))],
    ['a PDF with a password', 'locked', 'a.pdf', fixture('locked.pdf')],
    ['Word with a password', 'locked', 'a.docx', fixture('locked.docx')],
    ['OpenDocument with a password', 'locked', 'a.odt', fixture('locked.odt')],
    ['a zip with a password', 'locked', 'a.zip', zipOf({ 'a.txt': 'x' }, 2049)],
    ['a PDF whose text does not open', 'broken', 'a.pdf', broken],
    ['half a PDF', 'broken', 'a.pdf', fixture('minutes.pdf').subarray(0, 9000)],
    ['half a zip', 'broken', 'a.zip', fixture('minutes.docx').subarray(0, 5000)],
    ['a zip whose bytes were changed', 'broken', 'a.zip', miscounted],
    ['a picture that does not open', 'broken', 'a.jpg', Buffer.from('\xFF\xD8\xFF', 'latin1')],
    ['an old Word file', 'kind', 'a.doc', fixture('letter.doc')],
    ['an old Word file in a zip', 'kind', 'a.zip', zipOf({ 'a.doc': fixture('letter.doc') })],
    ['a mail, whose letters may be coded', 'kind', 'a.eml', Buffer.from('Subject: =?utf-8?Q?=C3=85se?=')],
    ['a calendar with a file inside', 'kind', 'a.ics', Buffer.from('ATTACH;ENCODING=BASE64;VALUE=BINARY:eA==')],
    ['zips in zips in zips', 'deep', 'a.zip', [1, 2, 3, 4].reduce((zip) => zipOf({ 'a.zip': zip }), zipOf({ a: 'x' }))],
  ])('%s', async (_, why, file, bytes) => expect(await whys(file, bytes)).toEqual([why]));

  it('with the page, or the file inside', async () => {
    expect((await look('a.pdf', fixture('scan.pdf'))).doubts).toEqual([{ why: 'picture', inside: ['side 1'] }]);
    const zip = zipOf({ 'brev.pdf': fixture('scan.pdf') });
    expect((await look('a.zip', zip)).doubts).toEqual([{ why: 'picture', inside: ['brev.pdf', 'side 1'] }]);
  });

  test.each(attachmentEndings)('whatever stands in a file called .%s', async (ending) => {
    const { doubts } = await look(`a.${ending}`, Buffer.from([7, 0, 1, 2, 0xff, 0xfe, 3, 0]));
    expect(doubts).not.toEqual([]);
  });
});

test('what is in every document and holds no words raises no doubt', async () => {
  const more = {
    'word/media/image1.png': logo,
    'xl/printerSettings/printerSettings1.bin': Buffer.from([0, 1, 2]),
    'word/fonts/font1.odttf': Buffer.from([0, 1, 2]),
    'docProps/thumbnail.emf': Buffer.from([1, 0, 0, 0]),
    '__MACOSX/._a.docx': Buffer.from([0, 5, 22, 7]),
    'word/': '',
  };
  expect(await look('a.docx', docx('<w:p/>', more))).toEqual({ sighting: undefined, doubts: [] });
  expect(await look('a.png', logo)).toEqual({ sighting: undefined, doubts: [] });
  expect(await look('a.txt', Buffer.from('\uFEFFBjørk Åsager', 'utf16le'))).toEqual({
    sighting: undefined,
    doubts: [],
  });
  expect(await look('a.csv', Buffer.from('Bjørk Åsager', 'latin1'))).toEqual({ sighting: undefined, doubts: [] });
  expect(await look('.gitkeep', Buffer.alloc(0))).toEqual({ sighting: undefined, doubts: [] });
});
