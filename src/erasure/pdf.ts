import { inflate } from './bytes.ts';

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
        ...written(strings, (codes) => codes),
        ...tables.flatMap((table) => written(strings, (codes) => byTable(codes, table))),
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

/** A string that a page shows, as codes, and whether there is room before it. */
interface Shown {
  codes: string;
  gap: boolean;
}

const operand =
  /\((?<plain>(?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)|<(?<hex>[\da-fA-F\s]+)>|-[2-9]\d\d\b|\b(?:Td|TD|Tm|ET)\b|T\*/g;

/** The strings that a page shows, in their order: `(Jens)` and `<004A>`. */
function stringsIn(page: string): Shown[] {
  const strings: Shown[] = [];
  let gap = false;
  for (const { groups = {} } of page.matchAll(operand)) {
    const { plain, hex } = groups;
    if (plain === undefined && hex === undefined) gap = true;
    else {
      strings.push({ codes: hex === undefined ? unescape(plain ?? '') : fromHex(hex), gap });
      gap = false;
    }
  }
  return strings;
}

/** What is shown, with room kept and without: room may be between two words, or between two letters that stand apart. */
const written = (strings: readonly Shown[], read: (codes: string) => string): string[] => [
  strings.map(({ codes, gap }) => (gap ? ' ' : '') + read(codes)).join(''),
  strings.map(({ codes }) => read(codes)).join(''),
];

const fromHex = (hex: string): string => Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');

function unescape(written: string): string {
  return written.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_all, octal?: string, sign?: string) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : sign === 'n' ? '\n' : sign === 'r' ? '\r' : (sign ?? ''),
  );
}

/** Strings of two bytes for a letter, as a document's author and title are stored. */
function wideStrings(text: string): string[] {
  const plain = [...text.matchAll(/\((\xfe\xff(?:[^()\\]|\\[\s\S])*)\)/g)].map(([, inside = '']) => unescape(inside));
  const hex = [...text.matchAll(/<(feff[\da-f\s]*)>/gi)].map(([, inside = '']) => fromHex(inside));
  return [...plain, ...hex].map((wide) => {
    const bytes = Buffer.from(wide.slice(2), 'latin1');
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  });
}

/** A font's table from codes to letters. */
function tableOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  const letters = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, inside = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of inside.matchAll(/<([\da-f]+)>\s*<((?:[\da-f]{4})+)>/gi))
      table.set(parseInt(code, 16), letters(to));
  for (const [, inside = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', to = ''] of inside.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]{4})>/gi)) {
      const [first, last] = [parseInt(low, 16), Math.min(parseInt(high, 16), parseInt(low, 16) + 0xffff)];
      for (let code = first; code <= last; code++)
        table.set(code, String.fromCharCode(parseInt(to, 16) + code - first));
    }
    for (const [, low = '', list = ''] of inside.matchAll(/<([\da-f]+)>\s*<[\da-f]+>\s*\[([^\]]*)\]/gi))
      [...list.matchAll(/<((?:[\da-f]{4})+)>/gi)].forEach(([, to = ''], index) =>
        table.set(parseInt(low, 16) + index, letters(to)),
      );
  }
  return table;
}

/** Codes read by a table; most fonts' codes are two bytes. */
function byTable(codes: string, table: Map<number, string>): string {
  let read = '';
  for (let at = 0; at + 1 < codes.length; at += 2)
    read += table.get((codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1)) ?? '';
  return read;
}
