import { readBody } from '../mdx/read.ts';
import { checkFields } from '../ground/check-fields.ts';
import type { Collection } from '../content-types/collections.ts';
import { digestOf } from '../ground/digest.ts';
import { readYaml, splitFrontMatter } from '../ground/front-matter.ts';
import type { Problem, ProblemInText } from '../ground/problem.ts';

/** A person or a picture that a text refers to, and the file's line where it does. */
interface Mention {
  id: string;
  line: number;
}

/** One file of `content/`, read and checked. The body is not kept: it is read again when its page is drawn. */
export interface Entry<Data> {
  /** The file's name under its folder without the ending: `2017/minister-hoerte-om-vejen`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  /** Changes when the file changes. */
  digest: string;
  data: Data;
  /** Files from `/media/` that the body shows. */
  pictures: Mention[];
  /** People that the body quotes. */
  people: Mention[];
  /** The file's line on which a field is written. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** An entry, or every problem that keeps it from being one and the text that has them. */
export type EntryResult<Data> =
  { entry: Entry<Data>; problems: []; text?: undefined } | { entry: undefined; problems: Problem[]; text?: string };

/**
 * Reads one file's text: its name, its fields and its body.
 * @param file path from the project's root, for the problems
 */
export function readEntry<Data>(
  collection: Collection<Data>,
  id: string,
  file: string,
  text: string,
): EntryResult<Data> {
  const written = collection.ending === '.yaml' ? readYaml(text) : splitFrontMatter(text);
  const fields =
    written.problems.length > 0
      ? { data: undefined, problems: written.problems }
      : checkFields(collection.schema, written);
  const read = collection.body === 'safe' ? readBody(written.body, written.bodyLine) : nothingToRead;
  const problems = [...nameProblems(id, collection.name), ...fields.problems, ...read.problems];
  if (problems.length > 0 || fields.data === undefined || read.body === undefined) {
    return { entry: undefined, problems: problems.map((problem) => ({ file, ...problem })), text };
  }
  const { pictures, people } = read.body;
  const mentioned = pictures.map((picture) => ({ id: picture.file, line: picture.line }));
  return {
    entry: {
      id,
      file,
      digest: digestOf(text),
      data: fields.data,
      pictures: mentioned,
      people,
      lineOf: linesOf(collection, text),
    },
    problems: [],
  };
}

/**
 * Where a text's fields are written. Only problems ask, so that it is taken apart for them: ten thousand texts in their
 * parts would fill the memory.
 */
export function linesOf({ ending }: Pick<Collection<unknown>, 'ending'>, text: string): Entry<unknown>['lineOf'] {
  return (path) => (ending === '.yaml' ? readYaml(text) : splitFrontMatter(text)).lineOf(path);
}

const nothingToRead = { body: { pictures: [], people: [] }, problems: [] };

function nameProblems(id: string, allowed: RegExp): ProblemInText[] {
  if (allowed.test(id)) return [];
  const message = 'Filens navn kan ikke blive til en adresse.';
  const remedy =
    'Brug kun små bogstaver a–z, tal og bindestreg (æ→ae, ø→oe, å→aa). Nyheder ligger i en mappe med årstallet, og en fast side kan ikke hedde det samme som en af sidens dele.';
  return [{ line: undefined, field: undefined, message, remedy }];
}
