import { contactsOf } from '../../../src/article/contacts.ts';
import MunicipalityPage from '../../../src/components/pages/MunicipalityPage.astro?in-browser';
import { municipalityOf } from '../../../src/content-types/municipalities/municipality.ts';
import { municipalitySchema } from '../../../src/content-types/municipalities/schema.ts';
import { toHtml } from '../../../src/mdx/output.ts';
import { siteText } from '../../../src/text/da/site.ts';
import { bodyInForm } from '../body-in-form.ts';
import { drawComponent, mainOf } from '../draw.ts';
import { drawText } from '../draw-text.ts';
import { fieldsInForm } from './fields-in-form.ts';
import type { MakePageKind } from '../page-kind.ts';
import { ShownNow } from './shown-now.ts';
import { storedAs } from './stored-as.ts';

/** A municipality, with the news that it has now. */
export const municipalityPage: MakePageKind = () => {
  const now = new ShownNow();
  return {
    read: bodyInForm,
    async draw({ id, entry, find }, { around, media, body }) {
      const { website, ...fields } = fieldsInForm(municipalitySchema, entry);
      // An address that is half written leads nowhere yet.
      const reached = website !== undefined && URL.canParse(website) ? { website } : {};
      const municipality = municipalityOf(storedAs(id, { ...fields, ...reached }));
      const news = await now.part(id && municipality.address, '.happened > :not(h2)');
      const html = await drawComponent(
        MunicipalityPage,
        {
          municipality,
          html: toHtml(await drawText(body, { around, media, find })),
          initiatives: around.initiatives.filter(({ municipalities }) => municipalities.includes(municipality.id)),
          contacts: contactsOf(around, municipality),
        },
        { default: news || `<p>${siteText.municipalities.none}</p>` },
      );
      return { html: mainOf(html), colour: around.settings.colour };
    },
  };
};
