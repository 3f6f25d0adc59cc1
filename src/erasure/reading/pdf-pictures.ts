import { getResolvedPDFJS } from 'unpdf';
import type { Page, Steps } from './pdf-types.ts';

/** How much of a page of a PDF its pictures cover: 0.5 is half of it. What they cover twice counts twice. */
export async function picturesOn({ view }: Page, { fnArray, argsArray }: Steps): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const begins = new Set([OPS.save, OPS.paintFormXObjectBegin, OPS.beginAnnotation]);
  const ends = new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endAnnotation]);
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  let covered = 0;
  // A picture is drawn in a square of one by one that was stretched before: how large it has become is all that is needed.
  let size = 1 / Math.abs((right - left) * (top - bottom));
  const outer: number[] = [];
  for (const [index, step] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as unknown[];
    if (begins.has(step)) outer.push(size);
    if (ends.has(step)) size = outer.pop() ?? size;
    if (step === OPS.transform) size *= stretchOf(args);
    if (step === OPS.paintFormXObjectBegin) size *= stretchOf(args[0]);
    if (step === OPS.beginAnnotation) size *= stretchOf(args[2]) * stretchOf(args[3]);
    if (pictures.has(step)) covered += size;
  }
  return covered;
}

/** How much larger a matrix makes an area (ISO 32000-1, 8.3.4). */
function stretchOf(matrix: unknown): number {
  if (!Array.isArray(matrix) && !ArrayBuffer.isView(matrix)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix as ArrayLike<number>);
  return Math.abs(a * d - b * c);
}
