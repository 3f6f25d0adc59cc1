import { contactsOf } from '../../../src/article/contacts.ts';
import PressPage from '../../../src/components/pages/PressPage.astro?in-browser';
import SiteFrame from '../../../src/components/site/SiteFrame.astro?in-browser';
import { settingsSchema, type Settings } from '../../../src/content-types/settings/schema.ts';
import { standingPageAddress } from '../../../src/content-types/standing-pages/address.ts';
import { standingPageSchema } from '../../../src/content-types/standing-pages/schema.ts';
import { storedEntries } from '../../stored/entries.ts';
import { bodyInForm } from '../body-in-form.ts';
import { drawComponent } from '../draw.ts';
import { fieldsInForm } from './fields-in-form.ts';
import type { MakePageKind } from '../page-kind.ts';
import { ShownNow } from './shown-now.ts';

const PRESS = '/presse/';

/** The settings, on the page that shows most of them: the press page, with all that is around every page. */
export const settingsPage: MakePageKind = (store) => {
  const now = new ShownNow();
  const standing = store.folder('content/pages', 'mdx', 1).then(
    (files) =>
      storedEntries(files, standingPageSchema)
        .map(({ id, data }) => ({ address: standingPageAddress(id), title: data.fields.title }))
        .sort((a, b) => a.title.localeCompare(b.title, 'da')),
    () => [],
  );
  return {
    read: bodyInForm,
    async draw({ entry }, { around }) {
      const settings = settingsInForm(entry, around.settings);
      const page = await drawComponent(
        PressPage,
        { settings, contacts: contactsOf({ ...around, settings }, { contacts: [] }) },
        { latest: await now.part(PRESS, '#seneste ~ *'), feeds: await now.part(PRESS, '.feed-list') },
      );
      const frame = { settings, here: PRESS, standing: await standing, language: 'da' };
      return { html: await drawComponent(SiteFrame, frame, { default: page }), colour: settings.colour };
    },
  };
};

/** What is missing, or a colour that cannot be used, is as it was saved. */
function settingsInForm(entry: Record<string, unknown>, saved: Settings): Settings {
  const { colour, ...settings } = fieldsInForm(settingsSchema, entry, { ...saved });
  return { ...settings, colour: settingsSchema.shape.colour.safeParse(colour).data ?? saved.colour };
}
