import { findUnreadable } from '../../ground/characters.ts';
import type { Said } from '../../ground/problem.ts';
import { codeAtDesk } from '../parser/desk-words.ts';

/** Something wrong in a piece of text, `at` so many characters into it. */
interface FaultInRun extends Said {
  at: number;
}

/**
 * Finds what is wrong in running text: characters that no reader can see, references to notes that are not there, and
 * program code.
 * @param hidden the text as the parser gave it, with `import` and `export` hidden (`characters.ts`)
 * @param shown the same text as readers see it
 */
export function findInText(hidden: string, shown: string): FaultInRun[] {
  return [findUnreadable(shown), findReference(shown), findProgram(hidden, shown)].filter(
    (found) => found !== undefined,
  );
}

/** `[^1]` stays in the text only where the parser found no note of that name. */
function findReference(shown: string): FaultInRun | undefined {
  const found = /\[\^([^\]\s]+)\]/.exec(shown);
  return (
    (found && {
      at: found.index,
      message: `Henvisningen ${found[0]} har ingen note.`,
      remedy: `Skriv noten på en linje for sig selv: ${found[0]}: Notens tekst.`,
      desk: {
        message: `Henvisningen til note ${found[1]} har ingen note.`,
        remedy: 'Slet henvisningen, eller indsæt noten igen.',
      },
    }) ??
    undefined
  );
}

const IMPORT = /^import\s+(?:[^"'\n]*\sfrom\s+)?["'][^"'\n]+["'];?\s*$/m;
const EXPORT = /^export\s+(?:default\s|(?:const|let|var)\s+[\w$]+\s*=|(?:async\s+)?function\s|class\s|\*\s+from\s)/m;

/** Lines that begin with the Danish words import and export are text, unless they are code to the last letter. */
function findProgram(hidden: string, shown: string): FaultInRun | undefined {
  if (!/[\uFDD0\uFDD1]/.test(hidden)) return undefined;
  const at = [IMPORT, EXPORT].map((pattern) => shown.search(pattern)).find((place) => place !== -1);
  if (at === undefined) return undefined;
  return {
    at,
    message: 'Linjer med import og export er programkode, og en nyhed kan ikke køre programmer.',
    remedy: 'Slet linjen.',
    desk: codeAtDesk('Slet linjen.'),
  };
}
