/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

/** A piece that no line break may fall inside, and what comes after it when the line goes on or ends there. */
interface Unbreakable {
  text: string;
  /** Between this piece and the next on the same line: a space, or nothing inside a word. */
  glue: ' ' | '';
  /** Written when a line ends after this piece: a hyphen inside a word. */
  end: '-' | '';
}

/**
 * Breaks a text into as few lines as it needs, and those as even as they can be: no single word is left on a last line
 * when another break is possible. Words break only when they are wider than a line: at their soft hyphens (U+00AD)
 * if they have any, else wherever the line is full. Lines never keep soft hyphens.
 * @param width in the unit of `measure`
 * @returns no line wider than `width`, unless a single letter is; none for a text of spaces
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const pieces = text
    .split(/[ \t\n]+/)
    .filter((word) => word.replaceAll('\u00AD', '') !== '')
    .flatMap((word) => piecesOf(word, width, measure));
  return breakEvenly(pieces, width, measure);
}

function piecesOf(word: string, width: number, measure: Measure): Unbreakable[] {
  const whole = word.replaceAll('\u00AD', '');
  if (measure(whole) <= width) return [{ text: whole, glue: ' ', end: '' }];
  const parts = word
    .split('\u00AD')
    .flatMap((part): Unbreakable[] =>
      measure(`${part}-`) <= width
        ? [{ text: part, glue: '', end: '-' }]
        : fill(part, width, measure).map((text) => ({ text, glue: '', end: '' })),
    );
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, glue: ' ', end: '' }] : [];
}

/** Cuts letters off in pieces as wide as a line, leaving room for nothing else. */
function fill(part: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const letter of part) {
    const line = lines.at(-1);
    if (line !== undefined && measure(line + letter) <= width) lines[lines.length - 1] = line + letter;
    else lines.push(letter);
  }
  return lines;
}

/** Chooses, from the end, the breaks that give fewest lines and among those the least sum of squared gaps. */
function breakEvenly(pieces: readonly Unbreakable[], width: number, measure: Measure): string[] {
  const best: { lines: number; gaps: number; next: number; line: string }[] = [];
  best[pieces.length] = { lines: 0, gaps: 0, next: pieces.length, line: '' };
  for (let from = pieces.length - 1; from >= 0; from--) {
    for (let next = from + 1; next <= pieces.length; next++) {
      const line = lineOf(pieces.slice(from, next));
      const room = width - measure(line);
      const after = best[next];
      if ((room < 0 && next > from + 1) || !after) break;
      const lines = after.lines + 1;
      const gaps = after.gaps + room ** 2;
      const known = best[from];
      if (!known || lines < known.lines || (lines === known.lines && gaps < known.gaps)) {
        best[from] = { lines, gaps, next, line };
      }
    }
  }
  const chosen: string[] = [];
  for (let at = best[0]; at && at.lines > 0; at = best[at.next]) chosen.push(at.line);
  return chosen;
}

function lineOf(pieces: readonly Unbreakable[]): string {
  return pieces.map(({ text, glue, end }, index) => text + (index === pieces.length - 1 ? end : glue)).join('');
}
