import { previewWords as words } from './words.ts';

const empty = `<!doctype html><html lang="da"><head><meta charset="utf-8"><base target="_blank"><style></style></head><body></body></html>`;

/** No page is shown smaller than this share of its size, since it is there to be read: a wide one is narrowed instead. */
const SMALLEST = 0.85;
/** From this width on the site has its wide layout: what is called a computer must look like one. */
const NARROWEST = 960;

/**
 * The page within the preview: a frame of its own, as wide as the screen that is shown, so that the site's style sheet
 * lays it out for that screen. What is too wide for the pane is shown a little smaller.
 */
export class PageFrame {
  readonly element: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #ready: Promise<Document>;
  #width = 0;
  #html = '';

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'preview-frame';
    this.#frame = document.createElement('iframe');
    this.#frame.title = words.frame;
    this.#ready = new Promise((ready) => {
      this.#frame.addEventListener('load', () => {
        const inside = this.#frame.contentDocument;
        if (inside) ready(inside);
      });
    });
    this.#frame.srcdoc = empty;
    this.element.append(this.#frame);
    void this.#ready.then((inside) => {
      const watch = new ResizeObserver(() => this.fit());
      watch.observe(inside.documentElement);
      watch.observe(document.documentElement);
      inside.addEventListener('click', (click) => stayHere(click, inside));
    });
  }

  /** Shows a page. Only what changed is put in anew, so that the pane does not jump while someone writes. */
  async show({ html, look, width }: { html: string; look: string; width: number }) {
    const inside = await this.#ready;
    const style = inside.querySelector('style');
    if (style && style.textContent !== look) style.textContent = look;
    if (this.#html !== html) inside.body.innerHTML = this.#html = html;
    this.#width = width;
    this.fit();
  }

  /** Makes the frame as wide as the screen it stands for and as tall as what it holds, and both small enough for the pane. */
  fit(): void {
    const inside = this.#frame.contentDocument?.documentElement;
    const room = this.element.parentElement?.clientWidth ?? 0;
    if (!inside || this.#width === 0 || room === 0) return;
    const width = Math.min(this.#width, Math.max(room / SMALLEST, NARROWEST));
    const scale = Math.min(1, room / width);
    this.#frame.style.width = `${width}px`;
    this.#frame.style.height = `${inside.offsetHeight}px`;
    this.#frame.style.transform = `scale(${scale})`;
    this.element.style.width = `${width * scale}px`;
    this.element.style.height = `${inside.offsetHeight * scale}px`;
  }
}

/** A link to a place on the page leads there; all others open beside the desk, which must not be left while one writes. */
function stayHere(click: MouseEvent, inside: Document): void {
  const target = click.target instanceof Object && 'closest' in click.target ? (click.target as Element) : undefined;
  const href = target?.closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  click.preventDefault();
  inside.getElementById(href.slice(1))?.scrollIntoView();
}
