import { isPair, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { filePartsOf } from './file-parts.ts';
import { webStaff, type ProblemInText } from './problem.ts';

/** A file's fields and text, apart. */
export interface FrontMatter {
  /** The fields as YAML gives them: not yet checked against a schema. */
  fields: unknown;
  /** The text after the front matter. */
  body: string;
  /** The file's line on which the body begins, counted from 1. */
  bodyLine: number;
  /** The file's line of a field (`['image', 'alt']`), or of the nearest field around it that is written. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: ProblemInText[];
}

/** Splits a release, initiative, municipality or page into front matter and body. Never throws: what is wrong stands in `problems`. */
export function splitFrontMatter(text: string): FrontMatter {
  const parts = filePartsOf(text);
  if (!parts) return { ...parseFields('', 1), body: text, bodyLine: 1, problems: [withoutFrontMatter] };
  const { opening, fields, closing, body } = parts;
  // A value that is not ended is told of on its own line, not on the line of dashes.
  const own = parseFields(fields.replace(/\r?\n$/, ''), 2);
  return { ...own, body, bodyLine: (opening + fields + closing).split('\n').length };
}

/** Reads a file that is YAML and nothing else: a person, the settings. */
export function readYaml(text: string): FrontMatter {
  return { ...parseFields(text, 1), body: '', bodyLine: 1 };
}

/** YAML's core schema keeps dates as text, so that a date without a time zone can be refused instead of guessed. */
function parseFields(yaml: string, firstLine: number): Pick<FrontMatter, 'fields' | 'lineOf' | 'problems'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => unreadable(error, lineAt(error.pos[0])));
  visit(document, { Alias: (_key, { range }) => void problems.push(alias(lineAt(range?.[0] ?? 0))) });
  return {
    fields: problems.length > 0 ? {} : (document.toJS() ?? {}),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    problems,
  };
}

/** Where a field is written; a field that is missing is shown at the field around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const items: unknown[] =
      parent && typeof parent === 'object' && 'items' in parent ? (parent.items as unknown[]) : [];
    const item = typeof key === 'number' ? items[key] : items.find((pair) => isPair(pair) && String(pair.key) === key);
    const node = isPair(item) ? item.key : item;
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

const withoutFrontMatter: ProblemInText = {
  line: 1,
  field: undefined,
  message: 'Filen begynder ikke med sine felter.',
  remedy: 'Begynd filen med en linje med tre bindestreger, derefter felterne, derefter tre bindestreger igen.',
  desk: { remedy: webStaff },
};

/** An alias repeats what stands elsewhere; a few of them in each other fill any memory. */
function alias(line: number): ProblemInText {
  return {
    line,
    field: undefined,
    message: 'Teksten begynder med en stjerne, som betyder noget særligt her.',
    remedy: 'Sæt anførselstegn om teksten.',
    desk: { remedy: webStaff },
  };
}

function unreadable(error: YAMLError, line: number): ProblemInText {
  return error.code === 'DUPLICATE_KEY'
    ? {
        line,
        field: undefined,
        message: 'Det samme felt står to gange.',
        remedy: 'Slet den ene af de to linjer.',
        desk: { remedy: webStaff },
      }
    : {
        line,
        field: undefined,
        message: `Felterne kan ikke læses her (${error.code}).`,
        remedy: 'Sæt anførselstegn om teksten, hvis den indeholder kolon eller #, og ret indrykningen.',
        desk: { message: 'Felterne kan ikke læses her.', remedy: webStaff },
      };
}
