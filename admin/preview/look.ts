import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import { colourCss } from '../../src/content-types/settings/colour-css.ts';
import type { Settings } from '../../src/content-types/settings/schema.ts';
import site from '../../src/styles/site.css?inline';

export type Light = 'light' | 'dark';

const face = (family: string, weights: string, style: string, file: string) =>
  `@font-face{font-family:${family};font-weight:${weights};font-style:${style};src:url("${file}") format("woff2")}`;

/** The fonts of astro.config.mjs, which Astro puts only into pages that it makes itself. */
const fonts = [
  face('Newsreader', '200 800', 'normal', serif),
  face('Source Sans', '200 900', 'normal', sans),
  face('Source Sans', '200 900', 'italic', sansItalic),
  ':root{--font-serif:Newsreader,Georgia,serif;--font-sans:Source Sans,Helvetica,Arial,sans-serif}',
].join('');

/** The frame is as tall as what it shows, and the pane scrolls. */
const framed = 'html,body{min-height:0;overflow:hidden}main{padding-bottom:var(--section)}';

/** The site's own style sheet, for a reader who has asked for light or dark. */
export function lookOf(light: Light, colour: Settings['colour']): string {
  return [fonts, forReader(light), colourCss(colour), `:root{color-scheme:${light}}`, framed].join('\n');
}

/** Asks whether the screen is at least as wide, or at most as wide, as nothing: always true, and never. */
const answer = { yes: '(min-width:0px)', no: '(max-width:0px)' };

/** What the site leaves to the reader's own setting is answered here, since the preview is to show both. */
function forReader(light: Light): string {
  return site.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, asked) =>
    asked === light ? answer.yes : answer.no,
  );
}
