import type { z } from 'astro/zod';
import type { Body } from '../../src/mdx/body.ts';
import { readBodyInBrowser } from '../../src/mdx/read-in-browser.ts';
import { checkFields } from '../../src/ground/check-fields.ts';
import { collections, singleFiles } from '../../src/content-types/collections.ts';
import { readYaml, splitFrontMatter, type FrontMatter } from '../../src/ground/front-matter.ts';
import { isGroup } from '../../src/ground/group.ts';
import type { ProblemInText } from '../../src/ground/problem.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from '../format/format.ts';
import type { Entry, Format } from '../format/entry.ts';

/** A file as it would be saved, read as the site reads it. */
export interface FileToSave {
  schema: z.ZodObject;
  text: string;
  written: FrontMatter;
  /** The fields that have no problem, as they are written; an empty one is missing. */
  sound: Entry;
  /** Of no elements when the text has a problem, or there is none. */
  body: Body;
  problems: ProblemInText[];
}

interface Kind {
  schema: z.ZodObject;
  format: Format;
  body: 'safe' | 'code' | 'none';
}

const nothing: Body = { tree: { type: 'root', children: [] }, headings: [], pictures: [], people: [] };

/**
 * Reads what is in a form as the site will read it from the file.
 * @param collection the desk's name for the kind of content
 * @returns undefined for a collection that the site has no schema for
 */
export function fileToSave(collection: string, entry: Entry): FileToSave | undefined {
  const kind = kindOf(collection);
  if (!kind) return undefined;
  const text = kind.format.toFile(entry);
  const written = kind.format === plainYaml ? readYaml(text) : splitFrontMatter(text);
  const { problems } = checkFields(kind.schema, written);
  const read =
    kind.body === 'safe' ? readBodyInBrowser(written.body, written.bodyLine) : { body: nothing, problems: [] };
  return {
    schema: kind.schema,
    text,
    written,
    sound: without(faulty(problems), written.fields),
    body: read.body ?? nothing,
    problems: [...written.problems, ...problems, ...read.problems],
  };
}

/** The names of the fields that the problems stand in. */
const faulty = (problems: readonly ProblemInText[]): string[] =>
  problems.flatMap(({ field }) => field?.split('.')[0] ?? []);

function without(names: readonly string[], fields: unknown): Entry {
  const written = isGroup(fields) ? Object.entries(fields) : [];
  return Object.fromEntries(written.filter(([name]) => !names.includes(name)));
}

/** The desk's names for the files that are one of their kind. */
const single: Record<string, z.ZodObject> = {
  settings: singleFiles.settings.schema,
  gone: singleFiles.gone.schema,
  'search-words': singleFiles.searchWords.schema,
};

/** What the fields of a kind of content are held to; undefined for one that the site does not know. */
export const schemaOf = (collection: string): z.ZodObject | undefined => kindOf(collection)?.schema;

function kindOf(collection: string): Kind | undefined {
  const schema = single[collection];
  if (schema) return { schema, format: plainYaml, body: 'none' };
  const kind = Object.entries(collections).find(([name]) => name === collection)?.[1];
  if (!kind) return undefined;
  const source = kind.body === 'code' ? mdxSource : mdxFrontMatter;
  return { schema: kind.schema, body: kind.body, format: kind.ending === '.yaml' ? plainYaml : source };
}
