import type { Settings } from './schema.ts';

/** The settings' colour, as `src/styles/tokens.css` asks for it. */
export function colourCss({ light, dark }: Settings['colour']): string {
  return `:root{--accent-light:${light};--accent-dark:${dark}}`;
}
