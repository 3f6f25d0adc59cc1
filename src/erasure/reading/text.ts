import { unread, type FileReading } from './reading.ts';

/** Danish letters as DOS wrote them, and as Excel still does when asked for “CSV (MS-DOS)” (code page 850). */
const dos: Record<string, string> = { '\x86': 'å', '\x8F': 'Å', '\x91': 'æ', '\x92': 'Æ', '\x9B': 'ø', '\x9D': 'Ø' };

/**
 * Reads a file of text in every way that its bytes may have been meant: with the byte order mark or as UTF-8, else as
 * Windows, as a Mac and as DOS wrote Danish. With tags, also without them.
 */
export function readText(file: string, bytes: Buffer): FileReading {
  const lines = /\.(?:ics|vcf)$/i.test(file) ? unfolded(bytes) : bytes;
  const texts = decoded(lines);
  if (texts.some((text) => /[\0-\x08\x0E-\x1F]/.test(text))) return { ...unread('kind'), bytes };
  const [first = ''] = texts;
  const isMarkup = /^\s*<[?!\w]/.test(first.slice(0, 200));
  const isCoded = /;ENCODING=(?:BASE64|B|QUOTED-PRINTABLE)\b/i.test(first);
  return {
    texts: isMarkup ? [...texts, ...texts.map(withoutTags)] : texts,
    doubts: isCoded ? unread('kind').doubts : [],
  };
}

function decoded(bytes: Buffer): string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    const plain = bytes.toString('latin1');
    return [
      ...['windows-1252', 'macintosh'].map((encoding) => new TextDecoder(encoding).decode(bytes)),
      plain.replace(/[\x80-\x9F]/g, (sign) => dos[sign] ?? sign),
    ];
  }
}

/** Calendars break long lines anywhere, also inside a letter (RFC 5545, 3.1). */
const unfolded = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/g, ''), 'latin1');

/** What ends a text: a paragraph, a cell, a line. Word splits a name over other elements than these. */
const ends =
  /<\/(?:w:p|w:comment|a:p|text:p|text:h|dc:\w+|meta:\w+|si|c|row|p|li|t[dh]|div|h\d|title)>|<(?:w:br|w:cr|a:br|text:line-break|br)\b[^>]*>/g;
const rooms = /<(?:w:tab|text:tab|text:s)\b[^>]*>/g;
/** In a spreadsheet's header: where it stands, how it looks (`&L`, `&"Arial,Bold"`, `&12`). */
const marks = /&amp;(?:[A-Z]|\d+|&quot;[^&]*&quot;|"[^"]*")/g;

/** What people read of a text with tags: XML, HTML. */
export const withoutTags = (xml: string): string =>
  xml
    .replace(ends, '\n')
    .replace(rooms, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(marks, '\n');
