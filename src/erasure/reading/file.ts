import { readPdf } from './pdf.ts';
import { readPicture } from './picture.ts';
import { unread, type FileReading } from './reading.ts';
import { readText } from './text.ts';
import { readZip } from './zip.ts';

const text = /\.(?:txt|csv|tsv|ics|vcf|xml|rels|rdf|psmdcp|xl[bc]|html?|svg|vml|css|json|md)$|(?:^|\/)mimetype$/i;
const picture = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/** What programs put into documents and archives beside what people write: no name stands in it that is not in its bytes. */
const besides =
  /(?:^|\/)(?:layout-cache|printerSettings\d*\.bin|thumbnail\.[ew]mf|ObjectReplacements\/[^/]+|\.DS_Store|__MACOSX\/.+)$|\.(?:odttf|ttf|otf|fntdata)$|\/$/i;

/** Word's, Excel's and PowerPoint's files with a password, and their older files, begin alike (MS-CFB, 2.2). */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const locked = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a file by what its first bytes say it is, else by its name's ending. What is of no kind that is known here is
 * looked through as bytes, and is in doubt.
 */
export async function readAnyFile(file: string, bytes: Buffer): Promise<FileReading> {
  if (bytes.length === 0) return { texts: [], doubts: [] };
  if (bytes.subarray(0, 1024).includes('%PDF-')) return readPdf(bytes);
  if (/^PK(?:\x03\x04|\x05\x06)/.test(bytes.toString('latin1', 0, 4))) return readZip(bytes);
  if (besides.test(file)) return { texts: [], bytes, doubts: [] };
  if (bytes.subarray(0, 8).equals(compound)) return { ...unread(bytes.includes(locked) ? 'locked' : 'kind'), bytes };
  if (text.test(file)) return readText(file, bytes);
  return picture.test(file) ? readPicture(bytes) : { ...unread('kind'), bytes };
}
