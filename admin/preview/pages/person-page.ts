import PersonPage from '../../../src/components/pages/PersonPage.astro?in-browser';
import { personAddress } from '../../../src/content-types/people/address.ts';
import { personSchema } from '../../../src/content-types/people/schema.ts';
import { bodyInForm } from '../body-in-form.ts';
import { drawComponent, mainOf } from '../draw.ts';
import { fieldsInForm } from './fields-in-form.ts';
import type { MakePageKind } from '../page-kind.ts';
import { ShownNow } from './shown-now.ts';
import { previewWords as words } from '../words.ts';

/** A person, with what the news that is out says of them. */
export const personPage: MakePageKind = () => {
  const now = new ShownNow();
  return {
    read: bodyInForm,
    async draw({ id, entry }, { around }) {
      const person = { ...fieldsInForm(personSchema, entry), id: id ?? 'ny' };
      const address = id && personAddress(id);
      const quotes = await now.part(address, '.person-quotes > *');
      const releases = await now.part(address, '.happened > :not(h2)');
      const municipality = around.municipalities.find((one) => one.id === person.municipality)?.title;
      return {
        html: mainOf(await drawComponent(PersonPage, { person, municipality }, { quotes, releases })),
        colour: around.settings.colour,
        notice: releases === '' ? words.noPersonPage : undefined,
      };
    },
  };
};
