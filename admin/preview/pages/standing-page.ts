import StandingPage from '../../../src/components/pages/StandingPage.astro?in-browser';
import { standingPageSchema } from '../../../src/content-types/standing-pages/schema.ts';
import { toHtml } from '../../../src/mdx/output.ts';
import { readBodyInBrowser } from '../../../src/mdx/read-in-browser.ts';
import { drawComponent, mainOf } from '../draw.ts';
import { drawText } from '../draw-text.ts';
import { fieldsInForm } from './fields-in-form.ts';
import type { MakePageKind } from '../page-kind.ts';
import { previewWords as words } from '../words.ts';

/** A standing page. What of MDX is a program only the build can run: then its text is shown as it was before. */
export const standingPage: MakePageKind = () => ({
  read: (shown) => readBodyInBrowser(typeof shown === 'string' ? shown : ''),
  unreadable: words.onlyBuilt,
  async draw({ entry, find }, { around, media, body }) {
    const { title, summary } = fieldsInForm(standingPageSchema, entry);
    const text = toHtml(await drawText(body, { around, media, find }));
    return {
      html: mainOf(await drawComponent(StandingPage, { title, summary }, { default: text })),
      colour: around.settings.colour,
    };
  },
});
