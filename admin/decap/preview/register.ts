import CMS from 'decap-cms-app';
import type { Store } from '../saving/store.ts';
import bar from '../../preview/bar.css?inline';
import { releasePreview } from './release-preview.ts';

/** Shows staff, beside what they write, the page that it will become. */
export function registerPreviews(store: Store): void {
  CMS.registerPreviewStyle(bar, { raw: true });
  CMS.registerPreviewTemplate('releases', releasePreview(store));
}
