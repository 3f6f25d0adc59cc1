import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { unread, type Inner, type FileReading } from './reading.ts';

/** More than this in one packed file is an attack or a film. */
const most = 200_000_000;

/** Reads a zip; Word's, Excel's, PowerPoint's and OpenDocument's files are zips too. */
export async function readZip(zip: Buffer): Promise<FileReading> {
  try {
    const opened = await fromBufferPromise(zip, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of opened.eachEntry()) entries.push(entry);
    const named = new Map(entries.map((entry) => [entry.fileName, entry]));
    const manifest = named.get('META-INF/manifest.xml');
    if (manifest && (await bytesOf(opened, manifest))?.includes('encryption-data')) return unread('locked');
    return {
      texts: [opened.comment, ...entries.map(({ fileComment }) => fileComment)],
      files: filesIn(opened, entries),
      isDocument: named.has('[Content_Types].xml') || named.has('mimetype'),
      doubts: [],
    };
  } catch {
    return { ...unread('broken'), bytes: zip };
  }
}

/** One at a time: all of them may be larger than the machine's memory. */
async function* filesIn(zip: ZipFile, entries: readonly Entry[]): AsyncGenerator<Inner> {
  for (const entry of entries) {
    // A Danish Windows writes ø where the standard's list of letters (APPNOTE 6.3.10, D.1) has ¢ and ¥.
    const name = entry.fileName.replaceAll('¢', 'ø').replaceAll('¥', 'Ø');
    if (entry.isEncrypted()) yield { name, reading: unread('locked') };
    else if (entry.uncompressedSize > most || !entry.canDecodeFileData()) yield { name, reading: unread('kind') };
    else {
      const bytes = await bytesOf(zip, entry);
      yield bytes ? { name, bytes } : { name, reading: unread('broken') };
    }
  }
}

/** @returns undefined for a file that does not come out as it was put in */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  const bytes = await zip
    .openReadStreamPromise(entry)
    .then(buffer, () => undefined)
    .catch(() => undefined);
  return bytes && crc32(bytes) === entry.crc32 ? bytes : undefined;
}
