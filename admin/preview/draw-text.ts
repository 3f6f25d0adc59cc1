import type { Root } from 'hast';
import type { Around } from '../../src/article/view.ts';
import type { Body } from '../../src/mdx/body.ts';
import { drawBody } from '../../src/mdx/draw.ts';
import type { Finder, Media } from './media.ts';

/** Draws a text as the site does, with the people and pictures that the desk knows of. */
export async function drawText(
  body: Body,
  { around, media, find }: { around: Pick<Around, 'people'>; media: Media; find: Finder },
): Promise<Root> {
  const files = [...new Set(body.pictures.map(({ file }) => file))];
  const pictures = new Map(
    await Promise.all(files.map(async (file) => [file, await media.picture(file, find)] as const)),
  );
  return drawBody(body, {
    person: (id) => around.people.get(id),
    picture: (file) => pictures.get(file),
    absolute: (path) => path,
  });
}
