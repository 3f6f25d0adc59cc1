import { resolve } from 'node:path';
import type { Root } from 'hast';
import { picturesOf } from '../media/picture.ts';
import type { Body } from '../mdx/body.ts';
import { drawBody } from '../mdx/draw.ts';
import { readBody } from '../mdx/read.ts';
import type { Newsroom } from '../newsroom/type.ts';
import { splitFrontMatter } from '../ground/front-matter.ts';
import { describeProblems } from '../ground/problem.ts';
import { readTextFile } from '../ground/text-file.ts';

/** A file whose text is in the safe subset: a release, an initiative, a municipality. */
interface BodyFile {
  file: string;
  pictures: readonly string[];
}

/**
 * Reads a file's text again and draws it as HTML elements, with its people and pictures in place.
 * @param absolute give addresses with host, for feeds
 * @throws when the file has changed for the worse since the archive was read
 */
export async function drawText(newsroom: Newsroom, written: BodyFile, { absolute = false } = {}): Promise<Root> {
  return drawWith(newsroom, await readTextOf(written.file), written, absolute);
}

/** Draws a text that has been read. */
export async function drawWith(
  { settings, people }: Newsroom,
  body: Body,
  written: Pick<BodyFile, 'pictures'>,
  absolute = false,
): Promise<Root> {
  const pictures = await picturesOf(written.pictures);
  return drawBody(body, {
    person: (id) => people.get(id),
    picture: (file) => pictures.get(file),
    absolute: (path) => (absolute ? new URL(path, settings.address).href : path),
  });
}

/**
 * Reads a file's text again.
 * @throws when the file has changed for the worse since the archive was read
 */
export async function readTextOf(file: string): Promise<Body> {
  const { text } = await readTextFile(resolve(file));
  const written = splitFrontMatter(text);
  const { body, problems } =
    written.problems.length > 0
      ? { body: undefined, problems: written.problems }
      : readBody(written.body, written.bodyLine);
  if (!body) throw new Error(describeProblems(problems.map((problem) => ({ file, ...problem }))));
  return body;
}
