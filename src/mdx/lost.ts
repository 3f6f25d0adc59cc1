import type { Nodes, Root } from 'hast';
import type { Finding } from './limits.ts';
import { isElement } from './reading.ts';

/**
 * Finds lines that Markdown takes away without a word: notes and link addresses that nothing refers to. `[Foto]: Hansen`
 * at the start of a line is one, and its words would never be seen.
 * @param source the text that the tree's positions refer to
 * @param tree as the parser gave it
 */
export function findLostLines(source: string, tree: Root): Finding[] {
  if (!source.includes(']:')) return [];
  const shown = new Set<number>();
  for (const node of tree.children.flatMap(withNotes)) {
    for (let line = node.position?.start.line ?? 1; line <= (node.position?.end.line ?? 0); line++) shown.add(line);
  }
  return source.split('\n').flatMap((text, index) => {
    const label = shown.has(index + 1) ? undefined : /^[ \t>]*\[([^[\]]+)\]:/.exec(text)?.[1];
    return label === undefined ? [] : explain(label, index + 1, source);
  });
}

/** The notes stand at the end of the tree, each with the place where it was written. */
function withNotes(node: Nodes): Nodes[] {
  return isElement(node, 'section', 'ol') ? node.children.flatMap(withNotes) : [node];
}

function explain(label: string, line: number, source: string): Finding[] {
  if (label.startsWith('^')) {
    return [
      {
        line,
        message: `Noten [${label}] vises ikke, for intet i teksten henviser til den, eller den er skrevet to gange.`,
        remedy: `Skriv [${label}] der, hvor noten hører til, eller slet linjen.`,
      },
    ];
  }
  const uses = source.toLowerCase().split(`[${label.toLowerCase()}]`).length - 1;
  if (uses > 1) return [];
  return [
    {
      line,
      message: `Linjen vises ikke, for [${label}]: læses som en linkadresse.`,
      remedy: `Skriv \\[${label}]: for at vise linjen, eller slet den.`,
    },
  ];
}
