import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * Draws one of the site's own components.
 * @param slots what it is to hold, as HTML by the slot's name
 */
export async function drawComponent(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<string> {
  // A container keeps every page that it has drawn, so each gets its own.
  const container = await Container.create();
  return container.renderToString(component, { props, slots });
}

/** The main part of a page, as the site's frame has it (`SiteFrame.astro`). */
export function mainOf(html: string, language: 'da' | 'en' = 'da'): string {
  return `<main id="indhold"${language === 'da' ? '' : ` lang="${language}"`}>${html}</main>`;
}
