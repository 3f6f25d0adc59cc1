import type { Said } from '../../ground/problem.ts';

/** Far above any press release, far below what makes the parser slow (measured: at most a second at these bounds). */
const MAX_CHARACTERS = 200_000;
const MAX_LINES = 5_000;
const MAX_PARAGRAPH = 20_000;
const MAX_COLUMNS = 30;
const MAX_OPENERS = 500;
const MAX_MARKERS = 50;

/** One thing that is wrong at a line of the body, counted from 1. */
export interface TextFault extends Said {
  line: number;
}

/**
 * Finds what makes a body too large to read, before the parser sees it. Some of the parser's work grows with the square
 * of a paragraph's length, or with rows times columns.
 * @param source the body with `\n` for line ends
 */
export function findExcess(source: string): TextFault | undefined {
  if (source.length > MAX_CHARACTERS) {
    const message = `Teksten er på ${source.length} tegn, og det er for langt.`;
    return { line: 1, message, remedy: `Skriv højst ${MAX_CHARACTERS} tegn.` };
  }
  const lines = source.split('\n');
  if (lines.length > MAX_LINES) {
    const message = `Teksten er på ${lines.length} linjer, og det er for langt.`;
    return { line: MAX_LINES + 1, message, remedy: `Skriv højst ${MAX_LINES} linjer.` };
  }
  let paragraph = 0;
  let openers = 0;
  for (const [index, line] of lines.entries()) {
    paragraph = line.trim() === '' ? 0 : paragraph + line.length + 1;
    openers += line.split(/[<{]/).length - 1;
    const found = findExcessInLine(line, paragraph, openers);
    if (found) return { line: index + 1, ...found };
  }
  return undefined;
}

function findExcessInLine(line: string, paragraph: number, openers: number): Omit<TextFault, 'line'> | undefined {
  if (paragraph > MAX_PARAGRAPH) {
    return {
      message: 'Afsnittet er for langt til at blive læst.',
      remedy: `Del det med tomme linjer, så hvert afsnit er på højst ${MAX_PARAGRAPH} tegn.`,
    };
  }
  if (openers > MAX_OPENERS) {
    return {
      message: `Teksten har flere end ${MAX_OPENERS} af tegnene < og {.`,
      remedy: 'Skriv &lt; og &#123;, eller slet dem.',
      desk: {
        remedy: 'Slet dem, eller skriv dem i formateret tekst.',
        message: 'Teksten har for mange tegn, der læses som kode.',
      },
    };
  }
  if (countMarkers(line) > MAX_MARKERS) {
    return {
      message: 'Linjen begynder med for mange tegn for citat eller liste.',
      remedy: 'Slet dem, der ikke skal være der.',
    };
  }
  if (/^[ \t>]*[|:-][|: \t-]*$/.test(line) && line.split('|').length > MAX_COLUMNS + 2) {
    return { message: 'Tabellen har for mange kolonner.', remedy: `Brug højst ${MAX_COLUMNS}.` };
  }
  return undefined;
}

/** How many quotations and lists the line opens within one another: `> > - `. A rule (`- - -`) counts, and that is no harm. */
function countMarkers(line: string): number {
  const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))+/.exec(line)?.[0] ?? '';
  return markers.match(/[>*+.)-]/g)?.length ?? 0;
}
