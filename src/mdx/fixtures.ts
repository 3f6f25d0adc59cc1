import { isDeepStrictEqual } from 'node:util';
import type { Heading, Surroundings } from './body.ts';
import { drawBody } from './draw.ts';
import { toHtml, toText } from './output.ts';
import { readBodyInBrowser } from './read-in-browser.ts';
import { readBody } from './read.ts';

/** A newsroom of one person and one picture, for tests. */
export const surroundings: Surroundings = {
  person: (id) => (id === 'karen-holst' ? { name: 'Karen Holst', role: 'borgmester' } : undefined),
  picture: (file) =>
    file === '/media/2026/besoeg.jpg'
      ? { src: '/b/960.webp', srcset: '/b/480.webp 480w, /b/960.webp 960w', sizes: '100vw', width: 960, height: 640 }
      : undefined,
  absolute: (path) => path,
};

/** What the tests draw is read as the site reads it and as the desk does, so that the two stay equal. */
function read(source: string) {
  const { body, problems } = readBody(source);
  if (body && !isDeepStrictEqual(readBodyInBrowser(source).body, body)) {
    throw new Error(`The desk reads this in another way than the site: ${source}`);
  }
  if (!body) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return body;
}

/** A text's HTML; throws where it has problems. */
export function drawn(source: string, around: Partial<Surroundings> = {}): string {
  return toHtml(drawBody(read(source), { ...surroundings, ...around }));
}

/** A text's plain text; throws where it has problems. */
export function plain(source: string): string {
  return toText(drawBody(read(source), surroundings));
}

/** A text's headings; throws where it has problems. */
export function headingsOf(source: string): Heading[] {
  return read(source).headings;
}

/** A text's problems as `line: message → remedy`, its first line being line 1. */
export function problemsOf(source: string, firstLine = 1): string[] {
  return readBody(source, firstLine).problems.map(({ line, message, remedy }) => `${line}: ${message} → ${remedy}`);
}
