import { getDocumentProxy } from 'unpdf';
import { erasure as words } from '../../text/da/erasure.ts';
import { filesInPdf } from './pdf-files.ts';
import { readPdfPage } from './pdf-page.ts';
import type { Pdf } from './pdf-types.ts';
import { unread, type Doubt, type Inner, type FileReading } from './reading.ts';
import { stringsIn } from './strings.ts';
import { withoutTags } from './text.ts';

/** Reads on behind an error, or stops there. Neither says anything in the terminal. */
const lenient = { verbosity: 0, fontExtraProperties: true };
const strict = { verbosity: 0, stopAtErrors: true };

interface PdfReading {
  texts: string[];
  doubts: Doubt[];
  files: Inner[];
}

/** Reads a PDF with pdf.js: its pages, notes and forms, what it says of itself, the files inside, and what it was before. */
export async function readPdf(bytes: Buffer): Promise<FileReading> {
  const { texts, doubts, files } = await readState(bytes);
  return { texts, doubts, bytes, files: withEarlier(bytes, files) };
}

async function readState(bytes: Buffer): Promise<PdfReading> {
  try {
    return await withPdf(bytes, lenient, (pdf) =>
      withPdf(bytes, strict, async (strictly) => {
        const reading = await readAbout(pdf);
        for (let number = 1; number <= pdf.numPages; number++) {
          const { texts, whys, files } = await readPdfPage(pdf, strictly, number);
          reading.texts.push(...texts);
          reading.files.push(...files);
          reading.doubts.push(...whys.map((why) => ({ why, inside: [words.page(number)] })));
        }
        return reading;
      }),
    );
  } catch (error) {
    const why = error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
    return { texts: [], doubts: [{ why, inside: [] }], files: [] };
  }
}

/** Opens a PDF for as long as it takes. pdf.js takes over the bytes that it is given, so it is given a copy. */
async function withPdf<Result>(bytes: Buffer, how: object, use: (pdf: Pdf) => Promise<Result>): Promise<Result> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), how);
  return use(pdf).finally(() => pdf.loadingTask.destroy());
}

/** What stands on no page. */
async function readAbout(pdf: Pdf): Promise<PdfReading> {
  const { info, metadata } = await pdf.getMetadata();
  const xmp: unknown = metadata?.getRaw();
  const about = [info, await pdf.getOutline(), await pdf.getFieldObjects()].flatMap((said) => [...stringsIn(said)]);
  const { IsXFAPresent: isForm, IsSignaturesPresent: isSigned } = info as Record<string, unknown>;
  return {
    texts: [...about, ...(typeof xmp === 'string' ? [xmp, withoutTags(xmp)] : [])],
    doubts: [
      // An older kind of form, whose pages are made by a program inside.
      ...(isForm === true ? unread('kind').doubts : []),
      ...(isSigned === true ? unread('signed').doubts : []),
    ],
    files: await filesInPdf(pdf),
  };
}

/** The files inside, and what the PDF was before: programs save a change behind what was there, which stays in the file. */
async function* withEarlier(bytes: Buffer, files: readonly Inner[]): AsyncGenerator<Inner> {
  yield* files;
  const last = bytes.lastIndexOf('%%EOF');
  for (let end = bytes.indexOf('%%EOF'); end < last; end = bytes.indexOf('%%EOF', end + 1)) {
    const { texts } = await readState(bytes.subarray(0, end + 5));
    yield { name: words.earlierState, reading: { texts, doubts: [] } };
  }
}
