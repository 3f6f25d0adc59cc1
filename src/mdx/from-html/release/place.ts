import type { Paragraph, PhrasingContent } from 'mdast';

const BEFORE = /^\s*((?:\p{Lu}[\p{Lu}.-]*)(?: \p{Lu}[\p{Lu}.-]*){0,3}) ?(?::|[–-](?=\s))\s*(?=\S)/u;
/** In capitals before a colon, but no places. */
const NOT_PLACES = new Set(
  'OBS NB HUSK FAKTA CITAT RETTELSE OPDATERING OPDATERET PRESSEMEDDELELSE NYHED TIP PS LÆS SE VIGTIGT FOTO KILDE'.split(
    ' ',
  ),
);
const SMALL = new Set('i på og ved af den det'.split(' '));

/**
 * The place that a release begins with: “JAMMERBUGT: Kommunen …”.
 * @returns the place as the field has it, and all that stands before the first words
 */
export function placeBefore(text: string): { name: string; written: string } | undefined {
  const [written, capitals = ''] = BEFORE.exec(text) ?? [];
  if (written === undefined || capitals.length < 3 || capitals.length > 40) return undefined;
  if (NOT_PLACES.has(capitals.split(' ')[0] ?? '')) return undefined;
  const words = capitals.toLowerCase().split(' ');
  const name = words.map((word, index) => (index > 0 && SMALL.has(word) ? word : withCapitals(word))).join(' ');
  return { name, written };
}

const withCapitals = (word: string) => word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());

/** The paragraph without so many characters at its beginning. */
export function withoutPlace(paragraph: Paragraph, length: number): Paragraph {
  return { ...paragraph, children: cut(paragraph.children, { length }) };
}

function cut<Node extends PhrasingContent>(nodes: readonly Node[], rest: { length: number }): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (rest.length === 0) return [node];
    if (node.type === 'text') {
      const taken = Math.min(rest.length, node.value.length);
      rest.length -= taken;
      return taken === node.value.length ? [] : [{ ...node, value: node.value.slice(taken) }];
    }
    if (!('children' in node)) return [node];
    const children = cut(node.children, rest);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
