import type CMS from 'decap-cms-app';
import bar from '../../preview/bar.css?inline';
import type { Store } from '../../stored/store.ts';
import { releasePreview } from './release-preview.ts';

/** Shows staff, beside what they write, the page that it will become. */
export function registerPreviews(
  cms: Pick<typeof CMS, 'registerPreviewStyle' | 'registerPreviewTemplate'>,
  store: Store,
): void {
  cms.registerPreviewStyle(bar, { raw: true });
  cms.registerPreviewTemplate('releases', releasePreview(store));
}
