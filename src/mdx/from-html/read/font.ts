import type { Font, Styled } from './walk.ts';

const BOLD = new Set(['b', 'strong', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn']);
const STRUCK = new Set(['s', 'strike', 'del']);

/**
 * In which style the words of an element stand: by its name, and by what its style says, which counts more (Google Docs
 * wraps all it copies in a `b` that is not bold). A heading is bold by itself.
 */
export function fontOf({ element, style }: Styled, outer: Font, inHeading: boolean): Font {
  const name = element.tagName;
  const font = style.get('font') ?? '';
  const weight = style.get('font-weight') ?? /\b(?:bold|[1-9]00)\b/.exec(font)?.[0];
  const slant = style.get('font-style') ?? /\b(?:italic|oblique)\b/.exec(font)?.[0];
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const bold = weight === undefined || weight === 'inherit' ? BOLD.has(name) || outer.bold === true : isBold(weight);
  const italic =
    slant === undefined || slant === 'inherit'
      ? ITALIC.has(name) || outer.italic === true
      : /^(?:italic|oblique)/.test(slant);
  const struck = STRUCK.has(name) || outer.delete === true || line.includes('line-through');
  return { ...(bold && !inHeading && { bold }), ...(italic && { italic }), ...(struck && { delete: true }) };
}

const isBold = (weight: string) => /^bold/.test(weight) || Number(weight) >= 600;
