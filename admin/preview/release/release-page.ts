import type { Release } from '../../../src/content-types/releases/release.ts';
import ReleaseArticle from '../../../src/components/release/ReleaseArticle.astro?in-browser';
import { bodyInForm } from '../body-in-form.ts';
import { drawComponent, mainOf } from '../draw.ts';
import type { MakePageKind } from '../page-kind.ts';
import { neighboursIn } from './neighbours.ts';
import { releaseOf, viewOf } from './view-in-form.ts';

/** A release, as its page shows it. */
export const releasePage: MakePageKind = (store) => {
  const known = new Map<string, Promise<Release[]>>();

  async function neighboursOf({ id, translationOf, withdrawn }: Release, clock: Date): Promise<Release[]> {
    const named = [id, translationOf ?? [], withdrawn?.replacedBy ?? []].flat();
    const key = named.map((name) => name.slice(0, 4)).join();
    const neighbours = known.get(key) ?? neighboursIn(store, named, clock).catch(() => []);
    known.set(key, neighbours);
    return neighbours;
  }

  return {
    read: bodyInForm,
    async draw(form, { around, media, body }) {
      const release = releaseOf(form, body, around.clock);
      const neighbours = await neighboursOf(release, around.clock);
      const view = await viewOf(form, { release, body, around, neighbours }, media);
      const article = await drawComponent(ReleaseArticle, { view });
      return {
        html: mainOf(`<div class="wrap">${article}</div>`, release.language),
        colour: around.settings.colour,
      };
    },
  };
};
