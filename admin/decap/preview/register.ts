import type CMS from 'decap-cms-app';
import bar from '../../preview/bar.css?inline';
import { pageKinds } from '../../preview/kinds.ts';
import type { Store } from '../../stored/store.ts';
import { previewOf } from './preview-of.ts';

/** Shows staff, beside what they write, the page that it will become. */
export function registerPreviews(
  cms: Pick<typeof CMS, 'registerPreviewStyle' | 'registerPreviewTemplate'>,
  store: Store,
): void {
  cms.registerPreviewStyle(bar, { raw: true });
  for (const [name, make] of Object.entries(pageKinds)) cms.registerPreviewTemplate(name, previewOf(make, store));
}
