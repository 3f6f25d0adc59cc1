import { createHash } from 'node:crypto';
import { colourCss } from './colour-css.ts';
import type { Settings } from './schema.ts';

/**
 * The settings' colour as CSS, and its hash for the content security policy, which allows no style that it does not know.
 * (CSP Level 3, section 6.7.2.)
 */
export function colourStyle(colour: Settings['colour']): { css: string; hash: `sha256-${string}` } {
  const css = colourCss(colour);
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
