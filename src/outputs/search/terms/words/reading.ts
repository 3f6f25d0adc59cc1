import type { WordPart } from '../../../../danish/words/compounds.ts';
import { isTelling } from '../../../../danish/words/parts-of-words.ts';

/** How a form is understood. */
export interface WordReading {
  /** The word that it is a form of. */
  word: string;
  /** Other words that it may be a form of. */
  others: readonly string[];
  /** The words inside it, and rows of them: syge, dagpenge, modtager, sygedagpenge, dagpengemodtager. */
  parts: readonly string[];
  /** The same parts in another, nearly as likely way to cut it; staff should look at it. */
  doubt: readonly WordPart[] | undefined;
  split: readonly WordPart[] | undefined;
  isName: boolean;
  /** The verb that it may be a form of as well: `modtager` is someone, or what someone does. */
  verb: string | undefined;
}

/** A name, which is nothing but itself. */
export const nameReading = (word: string): WordReading => ({
  word,
  others: [],
  parts: [],
  doubt: undefined,
  split: undefined,
  isName: true,
  verb: undefined,
});

/** Every row of parts as it stands in the whole, the last one uninflected, and each part alone if it is worth finding. */
export function wordRows(form: string, parts: readonly WordPart[]): string[] {
  const rows = parts.flatMap((first, from) =>
    parts.slice(from).map((last, more) => {
      const row = form.slice(first.from, last.from) + last.word;
      return more > 0 || last.stands.length >= 4 || isTelling(last.word, from === 0) ? [row] : [];
    }),
  );
  return [...new Set(rows.flat())];
}
