import type { Nodes, Root } from 'hast';
import type { TextFault } from '../parser/limits.ts';
import { isElement } from './reading.ts';

/**
 * Finds lines that Markdown takes away without a word: notes and link addresses that nothing refers to. `[Foto]: Hansen`
 * at the start of a line is one, and its words would never be seen.
 * @param source the text that the tree's positions refer to
 * @param tree as the parser gave it
 */
export function findLostLines(source: string, tree: Root): TextFault[] {
  if (!source.includes(']:')) return [];
  const shown = shownLines(tree);
  const labels = Map.groupBy(source.toLowerCase().matchAll(/\[([^[\]]+)\]/g), ([, label]) => label);
  const lost: TextFault[] = [];
  let line = 1;
  let counted = 0;
  for (const { index, 1: label = '' } of source.matchAll(/^[ \t>]*\[([^[\]]+)\]:/gm)) {
    line += source.slice(counted, index).split('\n').length - 1;
    counted = index;
    const isUsed = !label.startsWith('^') && (labels.get(label.toLowerCase())?.length ?? 0) > 1;
    if (!shown.has(line) && !isUsed) lost.push({ line, ...explain(label) });
  }
  return lost;
}

function shownLines(tree: Root): Set<number> {
  const shown = new Set<number>();
  for (const { position } of tree.children.flatMap(withNotes)) {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) shown.add(line);
  }
  return shown;
}

/** The notes stand at the end of the tree, each with the place where it was written. */
function withNotes(node: Nodes): Nodes[] {
  return isElement(node, 'section', 'ol') ? node.children.flatMap(withNotes) : [node];
}

function explain(label: string): Omit<TextFault, 'line'> {
  if (!label.startsWith('^')) {
    return {
      message: `Linjen vises ikke, for [${label}]: læses som en linkadresse.`,
      remedy: `Skriv \\[${label}]: for at vise linjen, eller slet den.`,
      desk: {
        message: 'Linjen vises ikke, for den læses som en linkadresse.',
        remedy: 'Slet de kantede parenteser, eller slet linjen.',
      },
    };
  }
  return {
    message: `Noten [${label}] vises ikke, for intet i teksten henviser til den, eller den er skrevet to gange.`,
    remedy: `Skriv [${label}] der, hvor noten hører til, eller slet linjen.`,
    desk: {
      message: `Note ${label.slice(1)} vises ikke, for intet i teksten henviser til den, eller den er skrevet to gange.`,
      remedy: 'Slet den, eller indsæt den igen dér, hvor den hører til.',
    },
  };
}
