import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { drawNews, type FieldName } from './draw.ts';
import type { News } from './follow-site.ts';

/**
 * The messages at the foot of the page, of what has been saved here.
 * @param dismiss is given the id of a release whose message is closed
 */
export class Panel {
  readonly #list: HTMLElement;
  readonly #fieldName: FieldName;
  #drawn = '';

  constructor(page: Document, fieldName: FieldName, dismiss: (id: string) => void) {
    this.#fieldName = fieldName;
    this.#list = page.createElement('ul');
    this.#list.className = 'desk-news';
    const region = page.createElement('div');
    // Kept in the page from the beginning: what is put into it later is then read out.
    region.setAttribute('role', 'status');
    region.append(this.#list);
    page.body.append(region);
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) dismiss(button.value);
    });
  }

  /** Shows what there is to tell. What says the same as before is left alone, and not read out again. */
  show(news: readonly News[]): void {
    const drawn = html(drawNews(news, this.#fieldName));
    if (drawn !== this.#drawn) this.#list.innerHTML = this.#drawn = drawn;
  }
}

const html = (drawn: ElementContent[]): string => drawn.map((one) => toHtml(one)).join('');
