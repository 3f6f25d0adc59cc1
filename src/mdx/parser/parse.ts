import type { Root } from 'hast';
import { hideProgramWords, NEUTRAL } from '../../ground/characters.ts';
import { explainFault, type Fault } from './faults.ts';

/** Enough to name what one person gets wrong in one text; a bound, because each mistake costs another run of the parser. */
const MAX_FAULTS = 25;

/**
 * Parses a text into hast with MDX nodes. Throws an error that begins `line:column: ` at the first tag or brace that it
 * cannot read.
 */
export type Parser = (text: string) => Root;

/**
 * Parses a body. The parser stops at the first mistake, so each is neutralised and the parser run again.
 * @param source the body with `\n` for line ends, within the limits of `limits.ts`
 * @param parser Sätteri for the site, micromark for the desk
 * @returns the tree (undefined where mistakes remain after {@link MAX_FAULTS}) and the faults, lines counted from the body's first
 */
export function parse(source: string, parser: Parser): { tree: Root | undefined; faults: Fault[] } {
  let text = hideProgramWords(source);
  const faults: Fault[] = [];
  while (faults.length < MAX_FAULTS) {
    try {
      return { tree: parser(text), faults };
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
