import { inflate } from './bytes.ts';
import { stringsIn, wideStrings, textVariants } from './pdf-strings.ts';
import { byTable, tableOf } from './pdf-tables.ts';

/** What can be read of a PDF without a reader of PDFs. */
export interface PdfText {
  texts: string[];
  /** Whether something in it could not be opened, or shows no letters at all: it may be a scanned page. */
  isUnsure: boolean;
}

/**
 * The text of a PDF: its bytes, its Deflate streams, the strings that are shown in them, and these by the tables that
 * say which letter a code means (ISO 32000-1, 9.10.3). Each table is tried on all strings, since the right one is only
 * known to a full reader: what comes out wrong is no name.
 */
export function textOfPdf(pdf: Buffer): PdfText {
  const opened = streamsIn(pdf);
  const streams = opened.flatMap((stream) => stream ?? []).map((stream) => stream.toString('latin1'));
  const own = streams.filter((stream) => stream.includes('begincmap')).map(tableOf);
  // A bold and a plain cut of a face often number their letters alike, and a name may be set in both.
  const tables = own.length > 1 ? [...own, new Map(own.flatMap((table) => [...table]))] : own;
  const shown = streams.filter((stream) => /\bT[jJ]\b/.test(stream));
  const texts = [
    pdf.toString('latin1'),
    ...streams,
    ...[pdf.toString('latin1'), ...streams].flatMap(wideStrings),
    ...shown
      .map(stringsIn)
      .flatMap((strings) => [
        ...textVariants(strings, (codes) => codes),
        ...tables.flatMap((table) => textVariants(strings, (codes) => byTable(codes, table))),
      ]),
  ];
  const isLocked = pdf.includes('/Encrypt', 0, 'latin1');
  return { texts, isUnsure: isLocked || opened.includes(undefined) || shown.length === 0 };
}

/** Every stream, opened; undefined for one that is packed otherwise than by Deflate and is no picture or font. */
function streamsIn(pdf: Buffer): (Buffer | undefined)[] {
  const streams: (Buffer | undefined)[] = [];
  const text = pdf.toString('latin1');
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const from = index + word.length;
    const end = text.indexOf('endstream', from);
    const about = text.slice(Math.max(0, text.lastIndexOf(' obj', index)), index);
    if (
      end < 0 ||
      /\/(?:DCT|JPX|CCITTFax|JBIG2)Decode|\/FontFile|\/Subtype *\/(?:Type1C|CIDFontType0C|OpenType)/.test(about)
    )
      continue;
    const stream = pdf.subarray(from, end);
    if (/\/(?:LZW|ASCII85|ASCIIHex|RunLength|Crypt)/.test(about)) streams.push(undefined);
    else streams.push(/\/Fl(?:ateDecode)?\b/.test(about) ? inflate(stream) : stream);
  }
  return streams;
}
