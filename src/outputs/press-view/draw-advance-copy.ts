import { fromBase64 } from '../../ground/base64.ts';
import type { EmbeddedFile, AdvanceCopy } from './press-file.ts';

/**
 * Makes the elements that show a release before its time. Its pictures and files are in the copy: the site has none of
 * them yet, and is asked for nothing.
 */
export function drawAdvanceCopy({ html, files }: AdvanceCopy): DocumentFragment {
  const template = document.createElement('template');
  // A template's pictures are not fetched. The HTML is the site's own: whoever could change it could change this script.
  template.innerHTML = html;
  const { content } = template;
  for (const picture of content.querySelectorAll('img')) {
    const file = files[picture.getAttribute('src') ?? ''];
    picture.removeAttribute('srcset');
    picture.removeAttribute('sizes');
    if (file) picture.src = `data:${file.type};base64,${file.data}`;
    else picture.remove();
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[download]')) {
    const address = link.getAttribute('href') ?? '';
    const file = files[address];
    if (!file) continue;
    link.href = addressOf(file);
    link.download = address.slice(address.lastIndexOf('/') + 1);
  }
  return content;
}

/** An address that holds in this page alone. */
function addressOf({ type, data }: EmbeddedFile): string {
  return URL.createObjectURL(new Blob([fromBase64(data)], { type }));
}
