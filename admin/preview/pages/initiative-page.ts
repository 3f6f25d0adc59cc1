import { contactsOf } from '../../../src/article/contacts.ts';
import InitiativePage from '../../../src/components/pages/InitiativePage.astro?in-browser';
import { initiativeOf } from '../../../src/content-types/initiatives/initiative.ts';
import { initiativeSchema } from '../../../src/content-types/initiatives/schema.ts';
import { isoDay } from '../../../src/danish/dates.ts';
import { toHtml } from '../../../src/mdx/output.ts';
import { siteText } from '../../../src/text/da/site.ts';
import { bodyInForm } from '../body-in-form.ts';
import { drawComponent, mainOf } from '../draw.ts';
import { drawText } from '../draw-text.ts';
import { fieldsInForm } from './fields-in-form.ts';
import type { MakePageKind } from '../page-kind.ts';
import { ShownNow } from './shown-now.ts';
import { storedAs } from './stored-as.ts';

/** An initiative, with the news that it has now. */
export const initiativePage: MakePageKind = () => {
  const now = new ShownNow();
  return {
    read: bodyInForm,
    async draw({ id, entry, find }, { around, media, body }) {
      const fields = fieldsInForm(initiativeSchema, entry, { from: isoDay(around.clock) });
      const initiative = initiativeOf(storedAs(id, fields), around.clock);
      const news = await now.part(id && initiative.address, '.happened > :not(h2)');
      const html = await drawComponent(
        InitiativePage,
        {
          initiative,
          html: toHtml(await drawText(body, { around, media, find })),
          municipalities: around.municipalities.filter((one) => initiative.municipalities.includes(one.id)),
          contacts: contactsOf(around, initiative),
        },
        { default: news || `<p>${siteText.initiatives.none}</p>` },
      );
      return { html: mainOf(html), colour: around.settings.colour };
    },
  };
};
