import { transform } from '@astrojs/compiler-rs';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

type Vite = NonNullable<
  Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']>[0]['vite']
>;
type Plugin = Extract<NonNullable<Vite['plugins']>[number], { name: string }>;

/** Ends an import of a component that is to run in the browser: `ReleaseArticle.astro?in-browser`. */
const ASKED = '.astro?in-browser';
const BEFORE = '\0in-browser:';
const AFTER = '.ts';

/**
 * Lets the desk's preview import the site's own components. Astro leaves them out of browsers' code; here they are
 * compiled as for the server, under names that Astro does not take for its own. A component so imported has what it
 * imports compiled likewise.
 */
export function astroInBrowser(): Plugin {
  return {
    name: 'astro-in-browser',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source.startsWith(BEFORE)) return source;
      const from = importer?.startsWith(BEFORE) ? fileOf(importer) : undefined;
      if (!from && !source.endsWith(ASKED)) return undefined;
      const found = await this.resolve(source.replace(/\?in-browser$/, ''), from ?? importer, { skipSelf: true });
      return found?.id.endsWith('.astro') ? BEFORE + found.id + AFTER : found;
    },
    async load(id) {
      if (!id.startsWith(BEFORE)) return undefined;
      const file = fileOf(id);
      this.addWatchFile(file);
      const { code, diagnostics } = transform(await readFile(file, 'utf8'), {
        // It is written in the code: not where the project lies on the machine that builds it.
        filename: relative(process.cwd(), file).split(sep).join('/'),
        compact: true,
        internalURL: 'astro/compiler-runtime',
        resultScopedSlot: true,
        // Without it the code would ask for what Astro no longer has.
        resolvePath: (path) => path,
      });
      const fault = diagnostics.find(({ severity }) => severity === 'error');
      if (fault) this.error(`${file}: ${fault.text}`);
      return { code, moduleType: 'ts' };
    },
  };
}

const fileOf = (id: string): string => id.slice(BEFORE.length, -AFTER.length);
