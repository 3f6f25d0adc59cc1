import type { Body } from '../../src/mdx/body.ts';
import type { ProblemInText } from '../../src/read/problem.ts';
import type { Release } from '../../src/releases/release.ts';
import type { Around } from '../../src/releases/view.ts';
import type { Store } from '../saving/store.ts';
import { aroundIn } from './around.ts';
import { bodyInForm } from './body-in-form.ts';
import { drawRelease } from './draw.ts';
import { lookOf } from './look.ts';
import { Media } from './media.ts';
import { neighboursIn } from './neighbours.ts';
import { Sheet } from './sheet.ts';
import { makeSwitch } from './switch.ts';
import { releaseOf, viewOf, type Form } from './view-in-form.ts';
import { words } from './words.ts';

/** Pixels across: the most common phone, and a small computer. */
const widths = { phone: 390, computer: 1280 };

/** How long someone must have stopped writing before the page is drawn again, in ms. */
const PAUSE = 200;

const nothing: Body = { tree: { type: 'root', children: [] }, headings: [], pictures: [], people: [] };

/** The preview of one release: switches, problems of the text, and the page. */
export class Stage {
  readonly #store: Store;
  readonly #media = new Media();
  readonly #sheet: Sheet;
  readonly #problems: HTMLElement;
  readonly #screen;
  readonly #light;
  readonly #around: Promise<Around | undefined>;
  readonly #neighbours = new Map<string, Promise<Release[]>>();
  #form: Form | undefined;
  #body = nothing;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #drawing = Promise.resolve();

  /** @param place where it is put; its document is the preview pane's */
  constructor(place: HTMLElement, store: Store) {
    const document = place.ownerDocument;
    const redraw = () => this.#draw();
    this.#store = store;
    this.#around = aroundIn(store, new Date()).catch(() => undefined);
    this.#sheet = new Sheet(document);
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
    bar.append(this.#screen.element, this.#light.element);
    this.#problems = document.createElement('div');
    this.#problems.className = 'preview-problems';
    this.#problems.role = 'status';
    place.replaceChildren(bar, this.#problems, this.#sheet.element);
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
    if (!around) return this.#tell([words.noSettings]);
    const { body = this.#body, problems } = bodyInForm(form.entry['body']);
    this.#body = body;
    this.#tell(problems.length > 0 ? [words.problems(problems.length), ...problems.map(said)] : []);
    const release = releaseOf(form, body, around.clock);
    const neighbours = await this.#neighboursOf(release, around.clock);
    const view = await viewOf(form, { release, body, around, neighbours }, this.#media);
    await this.#sheet.show({
      html: await drawRelease(view),
      look: lookOf(this.#light.value, around.settings.colour),
      width: widths[this.#screen.value],
      language: release.language === 'da' ? '' : release.language,
    });
  }

  async #neighboursOf({ id, translationOf, withdrawn }: Release, clock: Date): Promise<Release[]> {
    const named = [id, translationOf ?? [], withdrawn?.replacedBy ?? []].flat();
    const key = named.map((name) => name.slice(0, 4)).join();
    const known = this.#neighbours.get(key) ?? neighboursIn(this.#store, named, clock).catch(() => []);
    this.#neighbours.set(key, known);
    return known;
  }

  /** @param said a headline, and what follows under it */
  #tell([headline, ...said]: string[]): void {
    const document = this.#problems.ownerDocument;
    const make = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
    const list = document.createElement('ul');
    list.append(...said.map((text) => make('li', text)));
    this.#problems.replaceChildren(...(headline === undefined ? [] : [make('p', headline), list]));
  }
}

const said = ({ line, message, remedy }: ProblemInText): string => `${words.line(line)}${message} ${remedy}`;
