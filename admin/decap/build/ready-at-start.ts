import { partsFor } from './parts.ts';
import { standIns } from './stand-ins.ts';

/**
 * Decap is made ready when the development server starts, not when someone waits for the desk. Its source map, 19 MB that
 * nobody reads, would cost half as much time again.
 */
export const decapReadyAtStart = {
  include: [
    'decap-cms-app',
    // What Vite would find only when the desk is open, and load the page anew for, whoever is writing in it.
    ...['astro/compiler-runtime', 'astro/container', 'astro/zod', 'react', 'localforage', 'yaml', 'unist-util-visit'],
    ...['diff', 'hast-util-to-html', 'hastscript', 'hyphen/da/index.js', 'mdast-util-to-hast'],
    ...['mdast-util-find-and-replace', 'mdast-util-from-markdown', 'mdast-util-gfm', 'mdast-util-mdx-jsx'],
    ...['mdast-util-to-markdown', 'micromark-extension-gfm', 'micromark-extension-mdx-jsx'],
  ],
  rolldownOptions: {
    // As in a built site. While Decap is developed, each of its styles carries a map of its source along, and a list of
    // two thousand releases takes many times as long to draw.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      { name: 'no-source-map', outputOptions: (options: object) => ({ ...options, sourcemap: false }) },
      standIns(partsFor('dev')),
    ],
  },
};
