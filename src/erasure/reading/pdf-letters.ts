import { getResolvedPDFJS } from 'unpdf';
import type { Page, Steps } from './pdf-types.ts';

/** A sign that a page shows, as pdf.js hands it over. A number among the signs is room between them. */
interface Sign {
  unicode: string;
  originalCharCode: number;
  isSpace: boolean;
}

/** What a page shows in letters, those of stamps and fields included. */
interface Letters {
  text: string;
  /** Whether the file says which letters its signs are. Programs may leave that out: people can read it, and nobody else. */
  areKnown: boolean;
}

/** Reads the letters that a page draws, in the order in which it draws them. */
export async function lettersOn({ commonObjs }: Page, { fnArray, argsArray }: Steps): Promise<Letters> {
  const { OPS } = await getResolvedPDFJS();
  const moves = new Set([OPS.setTextMatrix, OPS.moveText, OPS.nextLine, OPS.beginText]);
  let text = '';
  let areKnown = true;
  let font: unknown;
  let isLastKnown = true;
  for (const [index, step] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as unknown[];
    if (step === OPS.setFont) font = commonObjs.has(String(first)) ? commonObjs.get(String(first)) : undefined;
    if (moves.has(step)) text += ' ';
    for (const sign of step === OPS.showText && Array.isArray(first) ? (first as unknown[]) : []) {
      if (typeof sign === 'number' && sign < -200) text += ' ';
      if (!isSign(sign)) continue;
      text += sign.unicode;
      if (sign.isSpace) continue;
      const isKnown = knows(font, sign.originalCharCode);
      // A single one is the dot before a line of a list.
      if (!isKnown && !isLastKnown) areKnown = false;
      isLastKnown = isKnown;
    }
  }
  return { text, areKnown };
}

const isSign = (sign: unknown): sign is Sign => typeof sign === 'object' && sign !== null && 'unicode' in sign;

/** Whether a font's table has a code. Without a table pdf.js takes the code itself for the letter. */
function knows(font: unknown, code: number): boolean {
  const { toUnicode } = (font ?? {}) as { toUnicode?: { _map?: Record<number, unknown> } };
  return toUnicode?._map?.[code] !== undefined;
}
