import type { AstroIntegration } from 'astro';
import { late } from './late.ts';
import { ledger } from './ledger.ts';
import { MadeSite } from './pages/made-site.ts';
import { pages } from './pages/pages.ts';
import type { SiteCode } from './pages/site-code.ts';
import { searchIndex } from './search-index.ts';
import { wholeSite } from './whole-site.ts';

/**
 * All that makes a site of its code, in order: pages, search index, ledger, and the new site in the place of the old.
 * @param code the site's code, where Astro need not bundle it
 */
export function siteSteps(code?: SiteCode): AstroIntegration[] {
  const made = new MadeSite();
  return [pages(made, code), onlyIf(made, searchIndex()), ledger(made), late(), wholeSite(made)];
}

/** A site that is the same as the one before has the same index. */
function onlyIf(made: MadeSite, step: AstroIntegration): AstroIntegration {
  const { 'astro:build:done': done, ...others } = step.hooks;
  return {
    ...step,
    hooks: {
      ...others,
      'astro:build:done': async (built) => void (made.differences.needsIndex && (await done?.(built))),
    },
  };
}
