import { filesPinned } from './pdf-files.ts';
import { lettersOn } from './pdf-letters.ts';
import { picturesOn } from './pdf-pictures.ts';
import type { Page, Pdf, Steps } from './pdf-types.ts';
import type { WhyUnsure } from '../../text/da/erasure.ts';
import type { Inner } from './reading.ts';
import { stringsIn } from './strings.ts';

/** What can be read on a page of a PDF, and why there may be more. */
interface PageReading {
  texts: string[];
  whys: WhyUnsure[];
  files: Inner[];
}

/**
 * Reads a page: its text, its notes, stamps and fields, and what it says of its pictures to those who do not see them.
 * @param strictly the same PDF, opened so that reading stops at an error instead of passing over it
 */
export async function readPdfPage(pdf: Pdf, strictly: Pdf, number: number): Promise<PageReading> {
  try {
    const page = await pdf.getPage(number);
    const text = await textOf(page);
    const notes: unknown[] = await page.getAnnotations();
    const steps = await page.getOperatorList();
    const letters = await lettersOn(page, steps);
    const described = [...stringsIn(notes), ...stringsIn(await page.getStructTree())];
    const whys = await doubtsOf(page, text, steps, letters.areKnown, await strictly.getPage(number));
    page.cleanup();
    return { texts: [text, letters.text, ...described], whys, files: await filesPinned(pdf, notes) };
  } catch {
    return { texts: [], whys: ['broken'], files: [] };
  }
}

async function doubtsOf(
  page: Page,
  text: string,
  steps: Steps,
  areKnown: boolean,
  strictPage: Page,
): Promise<WhyUnsure[]> {
  if ((await textOf(strictPage).catch(() => undefined)) === undefined) return ['broken'];
  if (!areKnown) return ['letters'];
  // A step that pdf.js passed over is a picture that it cannot open. Strictly, it ends there without a word.
  const isAllDrawn = (await strictPage.getOperatorList()).fnArray.length === steps.fnArray.length;
  strictPage.cleanup();
  // A scanned page may bear a stamp, or the words that a program took it to show.
  const isPicture = !isAllDrawn || !/\p{L}/u.test(text) || (await picturesOn(page, steps)) > 0.5;
  return isPicture ? ['picture'] : [];
}

/** A page's text in its lines. */
async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
