import { experimental_AstroContainer as Container } from 'astro/container';
import type { ReleaseView } from '../../src/article/view.ts';
import ReleaseArticle from '../../src/components/release/ReleaseArticle.astro?in-browser';

/** Draws a release's article by the component that draws it on the site. */
export async function drawRelease(view: ReleaseView): Promise<string> {
  // A container keeps every page that it has drawn, so each gets its own.
  const container = await Container.create();
  return container.renderToString(ReleaseArticle, { props: { view } });
}
