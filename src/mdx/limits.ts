/** Far above any press release, far below what makes the parser slow (measured: under a second at these bounds). */
const MAX_CHARACTERS = 200_000;
const MAX_LINES = 5_000;
const MAX_PARAGRAPH = 20_000;
const MAX_COLUMNS = 30;
const MAX_BRACES = 500;
const MAX_MARKERS = 50;

/** One thing that is wrong at a line of the body, counted from 1. */
export interface Finding {
  line: number;
  message: string;
  remedy: string;
}

/**
 * Finds what makes a body too large to read, before the parser sees it.
 * @param source the body with `\n` for line ends
 */
export function findExcess(source: string): Finding | undefined {
  if (source.length > MAX_CHARACTERS) {
    return excess(
      1,
      `Teksten er på ${source.length} tegn, og det er for langt.`,
      `Skriv højst ${MAX_CHARACTERS} tegn.`,
    );
  }
  const lines = source.split('\n');
  if (lines.length > MAX_LINES) {
    return excess(
      MAX_LINES + 1,
      `Teksten er på ${lines.length} linjer, og det er for langt.`,
      `Skriv højst ${MAX_LINES} linjer.`,
    );
  }
  let paragraph = 0;
  let braces = 0;
  for (const [index, line] of lines.entries()) {
    paragraph = line.trim() === '' ? 0 : paragraph + line.length + 1;
    braces += line.includes('{') ? line.split('{').length - 1 : 0;
    const found = findExcessInLine(line, paragraph, braces);
    if (found) return excess(index + 1, ...found);
  }
  return undefined;
}

function findExcessInLine(line: string, paragraph: number, braces: number): [string, string] | undefined {
  if (paragraph > MAX_PARAGRAPH) {
    return [
      'Afsnittet er for langt til at blive læst.',
      `Del det med tomme linjer, så hvert afsnit er på højst ${MAX_PARAGRAPH} tegn.`,
    ];
  }
  if (braces > MAX_BRACES) return ['Her er for mange krøllede parenteser.', 'Slet dem.'];
  if (
    (/^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))+/.exec(line)?.[0].replace(/[^>*+.)-]/g, '').length ?? 0) > MAX_MARKERS
  ) {
    return ['Linjen begynder med for mange tegn for citat eller liste.', 'Slet dem, der ikke skal være der.'];
  }
  if (/^[ \t>]*[|:-][|: \t-]*$/.test(line) && line.split('|').length > MAX_COLUMNS + 2) {
    return ['Tabellen har for mange kolonner.', `Brug højst ${MAX_COLUMNS}.`];
  }
  return undefined;
}

function excess(line: number, message: string, remedy: string): Finding {
  return { line, message, remedy };
}
