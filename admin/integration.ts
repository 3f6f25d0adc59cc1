import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { astroInBrowser } from './preview/astro-in-browser.ts';

const standIn = (name: string) => fileURLToPath(new URL(`./decap/stand-ins/${name}.ts`, import.meta.url));

const leftOut =
  /^decap-cms-(widget-(map|richtext)|backend-(azure|aws-cognito-github-proxy|git-gateway|bitbucket|test))$/;
/** What talks to the server that `npm start` runs. A built site has no such server, and nothing that could look for one. */
const onlyAtStart = /^decap-cms-backend-proxy$/;

/** The desk's part of building the site: what it has instead of some of Decap's dependencies. Each stand-in says why. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [astroInBrowser(), ownParts],
            resolve: {
              alias: [
                { find: /^ajv$/, replacement: standIn('ajv') },
                { find: /^ajv-(errors|keywords\/.*)$/, replacement: standIn('ajv-plugins') },
                { find: /^diacritics$/, replacement: standIn('diacritics') },
                { find: leftOut, replacement: standIn('left-out') },
                ...(command === 'build' ? [{ find: onlyAtStart, replacement: standIn('left-out') }] : []),
              ],
            },
            // Decap is 4.5 MB in one piece, and loaded by staff only.
            build: { chunkSizeWarningLimit: 5000, rolldownOptions: { onLog: withoutUsualWarnings } },
            ...(command === 'dev' && { optimizeDeps: decapReadyAtStart }),
          },
        });
      },
    },
  };
}

/** Parts of Decap's packages that have a stand-in: how they are imported, by whom, and the stand-in's name. */
const parts: [part: RegExp, importer: RegExp, name: string][] = [
  [/^\.\.?\/serializers$/, /decap-cms-widget-markdown/, 'serializers'],
  [/^\.\/Widget$/, /decap-cms-core.+EditorControl\.js/, 'widget'],
  [/^\.\/EditorControlPane\/EditorControlPane$/, /decap-cms-core.+EditorInterface\.js/, 'editor-control-pane'],
];

/** Takes the place of a part of a package, which an alias cannot: when Decap is built, and when it is made ready. */
const ownParts = {
  name: 'own-parts',
  enforce: 'pre' as const,
  resolveId(asked: string, importer = ''): string | undefined {
    const own = parts.find(([part, from]) => part.test(asked) && from.test(importer));
    return own && standIn(own[2]);
  },
};

/**
 * Decap is made ready when the server starts, not when someone waits for the desk. Its source map, 19 MB that nobody
 * reads, would cost half as much time again.
 */
const decapReadyAtStart = {
  include: [
    'decap-cms-app',
    // What Vite would find only when the desk is open, and load the page anew for, whoever is writing in it.
    ...['astro/compiler-runtime', 'astro/container', 'astro/zod', 'react', 'localforage', 'yaml', 'unist-util-visit'],
    ...['fastest-levenshtein', 'hast-util-to-html', 'hastscript', 'hyphen/da/index.js', 'mdast-util-to-hast'],
    ...['mdast-util-find-and-replace', 'mdast-util-from-markdown', 'mdast-util-gfm', 'mdast-util-mdx-jsx'],
    ...['mdast-util-to-markdown', 'micromark-extension-gfm', 'micromark-extension-mdx-jsx'],
  ],
  rolldownOptions: {
    // As in a built site. While Decap is developed, each of its styles carries a map of its source along, and a list of
    // two thousand releases takes many times as long to draw.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      { name: 'no-source-map', outputOptions: (options: object) => ({ ...options, sourcemap: false }) },
      ownParts,
    ],
  },
};

interface Log {
  code?: string;
  message: string;
}

/** Takes away what is said at every build of Decap's dependencies and Astro's own MDX: harmless, and long enough to hide what matters. */
function withoutUsualWarnings(level: string, log: Log, report: (level: string, log: Log) => void): void {
  const usual = log.code === 'EVAL' || log.code === 'MODULE_LEVEL_DIRECTIVE';
  const others = /node_modules|astroPropagatedAssets/.test(log.message);
  if (!(usual && others)) report(level, log);
}
