// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { desk } from './admin/integration.ts';
import { siteSteps } from './src/integrations/site-steps.ts';
import { hastPlugins } from './src/content-types/standing-pages/markdown.ts';
import { readSettings } from './src/content-types/settings/read.ts';

// Nothing phones home. Set here rather than in the scripts, so that it also holds for `npx astro` and on Windows.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const settings = await readSettings(import.meta.dirname);
const fontFile = (/** @type {string} */ name) => `./node_modules/@fontsource-variable/${name}.woff2`;

export default defineConfig({
  site: settings?.address ?? 'https://settings.invalid',
  cacheDir: process.env['NEWSROOM_CACHE'] ?? './.cache/astro',
  // Pages end in a slash and files do not; `'always'` would ask the development server's pictures for one too.
  trailingSlash: 'ignore',
  // `'jsx'`, the default, deletes the space between two inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ features: { smartPunctuation: false }, hastPlugins }), syntaxHighlight: false },
  integrations: [mdx(), desk(), ...siteSteps()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { weight: '200 800', style: 'normal', src: [fontFile('newsreader/files/newsreader-latin-wght-normal')] },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      fallbacks: ['Helvetica', 'Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: [fontFile('source-sans-3/files/source-sans-3-latin-wght-normal')],
          },
          {
            weight: '200 900',
            style: 'italic',
            src: [fontFile('source-sans-3/files/source-sans-3-latin-wght-italic')],
          },
        ],
      },
    },
  ],
});
