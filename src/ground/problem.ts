/** What is said of something that is wrong. */
export interface Said {
  /** What is wrong: a Danish sentence. */
  message: string;
  /** What to do about it: a Danish sentence. */
  remedy: string;
  /** What the desk says instead, where nobody sees a file: as much of it as would be code there. */
  desk?: DeskWords;
}

/** The same for someone who sees a form, and no file. */
export interface DeskWords {
  message?: string;
  remedy?: string;
}

/** One thing that is wrong in one file of `content/`, said so that the person who wrote the file can mend it. */
export interface Problem extends Said {
  /** Path from the project's root, with forward slashes: `content/releases/2026/nyt-job.mdx`. */
  file: string;
  /** Line of the file (not of the body), counted from 1. Undefined when the file as a whole is at fault. */
  line: number | undefined;
  /** The front matter's field as staff know it from the file (`image.alt`), or undefined for the text itself. */
  field: string | undefined;
}

/** A problem of a body or a front matter whose file is not known yet. */
export type ProblemInText = Omit<Problem, 'file'>;

/** What the desk says of what only the file can mend. */
export const webStaff = 'Det kan ikke rettes her. Skriv til webredaktionen, og fortæl, hvad der står her.';

/** A problem in the words of the desk. */
export const atDesk = <Type extends Said>(problem: Type): Type => ({ ...problem, ...problem.desk });

/** Thrown when `content/` cannot be published. Carries every problem found, so that nobody has to build twice to see two mistakes. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  /** @param problems all that is wrong, in any order; at least one */
  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.problems = problems;
    // The reader is a press officer: where in the code it was thrown helps nobody.
    this.stack = '';
  }
}

/**
 * Writes problems as Danish text for the terminal: one heading per file, one line per problem, and the remedy under it.
 * @param problems in any order; they are shown by file and line
 */
export function describeProblems(problems: readonly Problem[]): string {
  const faults = problems.length === 1 ? 'én fejl' : `${problems.length} fejl`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const places = files === 1 ? 'én fil' : `${files} filer`;
  return `Indholdet kan ikke udgives: ${faults} i ${places}.\n\n${listByFile(problems)}`;
}

/** The list alone, also of what does not stop anything. */
export function listByFile(problems: readonly Problem[]): string {
  const files = Map.groupBy([...problems].sort(byPlace), (problem) => problem.file);
  return [...files].map(([file, found]) => [file, ...found.map(describe)].join('\n')).join('\n\n');
}

function describe({ line, field, message, remedy }: Problem): string {
  const place = [line && `linje ${line}`, field].filter(Boolean).join(', ') || 'filen';
  return `  ${place}: ${message}\n    Gør sådan: ${remedy}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'da') || (a.line ?? 0) - (b.line ?? 0);
}
