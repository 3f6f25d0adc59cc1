/** What stands before the items of a list in other programs: Word's bullets (also in its Symbol and Wingdings fonts), and stars. */
const BULLET = /^\s*(?:[•·‣▪◦●○■□►➢✓\uF0B7\uF0A7\uF0D8\uF0FC\uF02D]|o(?=\t)|[§o](?=[ \u00A0]{2})|\*(?=\s))\s*/;
/** Before a small letter it is an ordinal: “1. januar”. */
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?!\p{Ll})/u;
const DASH = /^\s*[-–—]\s+/;

/** What a Danish reply ends with or is broken by. */
const SAYS =
  /(?<!\p{L})(?:siger|sagde|fortæller|forklarer|mener|udtaler|lyder|tilføjer|slår|understreger|påpeger)(?!\p{L})/u;
/** Shorter than this, several dash lines after one another are the items of a list. */
const LONG = 120;

/** What a line begins with: the mark of a list's item, a dash, or nothing but its words. */
export interface MarkedLine {
  kind: 'text' | 'bullet' | 'number' | 'dash';
  /** How many characters the mark takes. */
  length: number;
  number: number;
}

/** Reads the mark that a line begins with. */
export function markOfLine(line: string): MarkedLine {
  const found = (kind: MarkedLine['kind'], pattern: RegExp): MarkedLine | undefined => {
    const match = pattern.exec(line);
    return match ? { kind, length: match[0].length, number: Number(match[1] ?? 0) } : undefined;
  };
  return (
    found('bullet', BULLET) ?? found('number', NUMBER) ?? found('dash', DASH) ?? { kind: 'text', length: 0, number: 0 }
  );
}

/**
 * Tells the items of a list from replies and numbered sentences.
 * @param marks of lines that follow one another, all of the same kind
 * @param texts the lines, without their marks
 */
export function areItems(marks: readonly MarkedLine[], texts: readonly string[]): boolean {
  const [first] = marks;
  if (!first || first.kind === 'text') return false;
  if (first.kind === 'bullet') return true;
  if (marks.length < 2) return false;
  if (first.kind === 'number') return marks.every(({ number }, index) => number === first.number + index);
  return texts.every((text) => text.length < LONG && !SAYS.test(text));
}
