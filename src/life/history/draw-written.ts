import { resolve } from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { drawBody } from '../../mdx/draw.ts';
import { readBody } from '../../mdx/read.ts';
import type { Person } from '../../content-types/people/person.ts';
import { splitFrontMatter } from '../../ground/front-matter.ts';
import { readTextFile } from '../../ground/text-file.ts';
import { historyText } from '../../text/da/history.ts';
import type { Written } from './written.ts';

/** The whole file of a version. @throws what the file system throws */
export async function fileOf({ source }: Written): Promise<string> {
  return 'text' in source ? source.text : (await readTextFile(resolve(source.file))).text;
}

/**
 * Draws a version's text as the site draws texts today, but for what may be gone by now: pictures are told by their
 * descriptions, and links that lead to pages and files of this site are text.
 * @param file the version's whole file
 * @param people those that its quotes name
 */
export function drawWritten(file: string, people: ReadonlyMap<string, Person>): Root {
  const written = splitFrontMatter(file);
  const { body } = readBody(written.body, written.bodyLine);
  if (!body)
    return h(
      null,
      wordsOf(written.body).map((words) => h('p', words)),
    );
  const tree = drawBody(body, {
    person: (id) => people.get(id),
    picture: () => undefined,
    absolute: (path) => path,
  });
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.tagName === 'p' && parent.type === 'element' && String(parent.properties['className']) === 'picture')
      node.children.unshift({ type: 'text', value: historyText.picture });
    if (!String(node.properties['href']).startsWith('/')) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return tree;
}

/** The words of a text that today's reader refuses: each paragraph without its marks, attributes by what they say. */
function wordsOf(source: string): string[] {
  return source
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) =>
      paragraph
        .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => [...tag.matchAll(/"([^"]*)"/g)].map(([, said]) => said).join(' '))
        .replace(/[*_#>`\\]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
}
