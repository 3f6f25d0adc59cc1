import type { Body } from '../../src/mdx/body.ts';
import type { BodyOrProblems } from '../../src/mdx/read-with.ts';
import type { Around } from '../../src/article/view.ts';
import type { Store } from '../stored/store.ts';
import { aroundIn } from './around.ts';
import { lookOf } from './look.ts';
import { Media } from './media.ts';
import { makeNotice, showNotice, showProblems } from './notice.ts';
import { PageFrame } from './frame.ts';
import type { Form, MakePageKind, PageKind } from './page-kind.ts';
import { makeSwitch } from './switch.ts';
import { previewWords as words } from './words.ts';

/** Pixels across: the most common phone, and a small computer. */
const widths = { phone: 390, computer: 1280 };

/** How long someone must have stopped writing before the page is drawn again, in ms. */
const PAUSE = 200;

const nothing: Body = { tree: { type: 'root', children: [] }, headings: [], pictures: [], people: [] };

/** The preview of what is in one form: switches, problems of the text, and the page. */
export class PreviewPane {
  readonly #kind: PageKind;
  readonly #media = new Media();
  readonly #frame: PageFrame;
  readonly #notice: HTMLElement;
  readonly #screen;
  readonly #light;
  readonly #around: Promise<Around | undefined>;
  #form: Form | undefined;
  #body = nothing;
  #lastRead: { shown: unknown; read: BodyOrProblems } | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #drawing = Promise.resolve();

  /**
   * @param place where it is put; its document is the preview pane's
   * @param make what kind of page it shows
   */
  constructor(place: HTMLElement, store: Store, make: MakePageKind) {
    const document = place.ownerDocument;
    const redraw = () => this.#draw();
    this.#kind = make(store);
    this.#around = aroundIn(store, new Date()).catch(() => undefined);
    this.#frame = new PageFrame(document);
    this.#screen = makeSwitch(
      document,
      {
        name: 'preview-screen',
        label: words.screen,
        choices: { phone: words.phone, computer: words.computer },
        first: 'computer',
      },
      redraw,
    );
    this.#light = makeSwitch(
      document,
      {
        name: 'preview-light',
        label: words.look,
        choices: { light: words.light, dark: words.dark },
        first: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      },
      redraw,
    );
    const bar = document.createElement('div');
    bar.className = 'preview-bar';
    bar.role = 'region';
    bar.ariaLabel = words.screen;
    bar.append(this.#screen.element, this.#light.element);
    this.#notice = makeNotice(document);
    place.replaceChildren(bar, this.#notice, this.#frame.element);
  }

  /** Shows a form as it is now, when whoever writes pauses. */
  show(form: Form): void {
    const first = this.#form === undefined;
    this.#form = form;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#draw(), first ? 0 : PAUSE);
  }

  close(): void {
    clearTimeout(this.#waiting);
  }

  /** One drawing at a time, and the last one is of what was written last. */
  #draw(): void {
    this.#drawing = this.#drawing.then(() => this.#drawNow()).catch((error: unknown) => console.error(error));
  }

  async #drawNow(): Promise<void> {
    const form = this.#form;
    const around = await this.#around;
    if (!form) return;
    if (!around) return showNotice(this.#notice, words.noSettings);
    const { body = this.#body, problems } = this.#read(form.entry['body']);
    this.#body = body;
    const { html, colour, notice } = await this.#kind.draw(form, { around, media: this.#media, body });
    const told = problems.length > 0 ? this.#kind.unreadable : notice;
    if (told) showNotice(this.#notice, told);
    else showProblems(this.#notice, problems);
    await this.#frame.show({ html, look: lookOf(this.#light.value, colour), width: widths[this.#screen.value] });
  }

  /** Reading a text costs most of all, and often something else is being written. */
  #read(shown: unknown): BodyOrProblems {
    const before = this.#lastRead;
    if (before && before.shown === shown) return before.read;
    const read = this.#kind.read(shown);
    this.#lastRead = { shown, read };
    return read;
  }
}
