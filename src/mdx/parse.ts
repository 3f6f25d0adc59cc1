import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { hideProgramWords, NEUTRAL } from './characters.ts';
import { explainFault, type Fault } from './faults.ts';

/** Enough to name what one person gets wrong in one text; a bound, because each mistake costs another run of the parser. */
const MAX_FAULTS = 25;

const features = { gfm: { footnotes: { label: 'Noter' } }, frontmatter: false, smartPunctuation: false };

/**
 * Parses a body with Sätteri. The parser stops at the first mistake, so each is neutralised and the parser run again.
 * @param source the body with `\n` for line ends, within the limits of `limits.ts`
 * @returns the tree (undefined where mistakes remain after {@link MAX_FAULTS}) and the faults, lines counted from the body's first
 */
export function parse(source: string): { tree: Root | undefined; faults: Fault[] } {
  let text = hideProgramWords(source);
  const faults: Fault[] = [];
  while (faults.length < MAX_FAULTS) {
    try {
      const tree = mdxToHast(text, { features });
      return { tree: tree.type === 'root' ? tree : undefined, faults };
    } catch (error) {
      const fault = explainFault(error instanceof Error ? error.message : String(error), text);
      faults.push(fault);
      if (fault.culprits.length === 0) break;
      text = neutralise(text, fault.culprits);
    }
  }
  const line = faults.at(-1)?.line ?? 1;
  faults.push({
    line,
    message: 'Der kan være flere fejl længere nede.',
    remedy: 'Ret først dem ovenfor.',
    culprits: [],
  });
  return { tree: undefined, faults };
}

function neutralise(text: string, culprits: number[]): string {
  const characters = text.split('');
  for (const culprit of culprits) characters[culprit] = NEUTRAL;
  return characters.join('');
}
