import { windowsAround } from './bytes.ts';
import { findIn, type Sought } from '../names/find.ts';
import { textOfPdf } from './pdf.ts';
import { unzip } from './zip.ts';

/** What was found in a file that cannot be reworded: its surest hit, as it stands, and whether all of it could be read. */
export interface Holding {
  /** Where the name stands, as it stands there; undefined when it was not found. */
  written: string | undefined;
  /** Something in it could not be read: a scanned page, a locked file. */
  isUnsure: boolean;
}

/** How deep zips in zips are opened: a document in a zip in a zip. */
const deepest = 4;

/**
 * Looks for a person in any file: in its bytes, in what is zipped inside it, in a PDF's text.
 * @param file its name, from which its kind is known
 */
export function lookInto(file: string, bytes: Buffer, sought: Sought, depth = 0): Holding {
  if (/\.pdf$/i.test(file)) {
    const { texts, isUnsure } = textOfPdf(bytes);
    return { written: firstHit(texts, sought), isUnsure };
  }
  const packed = bytes.toString('latin1', 0, 2) === 'PK' ? unzip(bytes) : undefined;
  if (packed) {
    const own = firstHit(
      packed.map(({ name }) => name),
      sought,
    );
    if (depth >= deepest) return { written: own, isUnsure: true };
    const inside = packed.map(({ name, bytes }) =>
      bytes ? lookInto(name, bytes, sought, depth + 1) : { written: undefined, isUnsure: true },
    );
    return {
      written: own ?? inside.find(({ written }) => written !== undefined)?.written,
      isUnsure: inside.some(({ isUnsure }) => isUnsure),
    };
  }
  if (bytes.includes(0))
    return { written: firstHit(windowsAround(bytes, sought.written), sought, true), isUnsure: false };
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')];
  const isXml = /^\s*<\?xml|\.(?:xml|rels|html?|svg)$/i.test(`${bytes.toString('latin1', 0, 40)}${file}`);
  const plain = isXml ? texts.slice(0, 1).map(withoutTags) : [];
  return { written: firstHit([...plain, ...texts], sought), isUnsure: false };
}

/** Word splits a name over several elements; a paragraph or a cell ends a text. */
const withoutTags = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|a:p|text:p|text:h|si|c|row|p|li|td|h\d)>|<(?:w:br|text:line-break|br)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '');

/** In bytes that are no text, a few letters in a row that look like a short name are chance. */
function firstHit(texts: Iterable<string>, sought: Sought, isBinary = false): string | undefined {
  let unsure: string | undefined;
  for (const text of texts)
    for (const { kind, from, to } of findIn(text, sought)) {
      const written = text.slice(from, to);
      if (kind === 'whole') return written;
      if (!isBinary || (kind !== 'initials' && written.length > 5)) unsure ??= written;
    }
  return unsure;
}
