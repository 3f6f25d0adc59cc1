import { plainSpelling } from '../../danish/spelling/spelling.ts';
import type { Heading } from '../body.ts';
import { toText } from '../output.ts';
import { element, type ElementReader } from './reading.ts';

/**
 * Headings are h2–h4, since the page's own title is h1, and never skip a level on the way down (WCAG 2.2, H42), so that
 * screen readers' lists of headings have no holes.
 */
export const readHeading: ElementReader = (node, reading) => {
  const children = reading.read(node.children, 'inside');
  const text = children
    .map((child) => toText(child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') {
    reading.report(node, 'Mellemrubrikken er tom.', 'Skriv ordene efter #, eller slet linjen.', {
      desk: { remedy: 'Skriv dens ord, eller slet linjen.' },
    });
    return [];
  }
  const depth = level(Number(node.tagName.slice(1)), reading.headings.at(-1)?.depth ?? 1);
  const id = uniqueId(text, reading.ids);
  reading.headings.push({ depth, id, text });
  return [element(`h${depth}`, { id }, children)];
};

function level(written: number, before: number): Heading['depth'] {
  const depth = Math.min(written, before + 1);
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

/** `Første år` becomes `afsnit-foerste-aar`; the second of that name `afsnit-foerste-aar-2`. */
function uniqueId(text: string, taken: Map<string, number>): string {
  const slug = plainSpelling(text.replaceAll('\u00AD', ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-+$/g, '');
  const wanted = slug === '' ? 'afsnit' : `afsnit-${slug}`;
  for (;;) {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (count === 1 || !taken.has(id)) {
      taken.set(id, Math.max(taken.get(id) ?? 0, 1));
      return id;
    }
  }
}
