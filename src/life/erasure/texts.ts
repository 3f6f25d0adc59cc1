import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readYaml, splitFrontMatter } from '../../ground/front-matter.ts';

/** A text that may hold a name: a file of `content/`, or what such a file was before. */
export interface ContentText {
  /** From the content folder, with forward slashes: `releases/2019/x.mdx`. */
  file: string;
  text: string;
  /** Git's name of the earlier state that this is, and when it was saved. */
  before?: { blob: string; savedAt: Date };
}

/** Every file of a content folder, sorted, with forward slashes. */
export async function filesIn(content: string): Promise<string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part === '.git' || part === '.DS_Store'))
    .sort();
}

/** What staff write in text. The media library holds files of its own right; the erasures are looked through as versions. */
const isText = (file: string): boolean => /\.(?:mdx?|ya?ml|txt)$/.test(file) && !/^(?:media|erasures)\//.test(file);

/** Reads the texts among the files of a content folder. */
export function readTexts(content: string, files: readonly string[]): Promise<ContentText[]> {
  return Promise.all(
    files.filter(isText).map(async (file) => ({ file, text: await readFile(join(content, file), 'utf8') })),
  );
}

/** The line, counted from 1, on which a place in a text stands. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** What stands above a release's text. */
export const fieldsOf = (text: string): unknown =>
  (text.startsWith('---') ? splitFrontMatter(text) : readYaml(text)).fields;
