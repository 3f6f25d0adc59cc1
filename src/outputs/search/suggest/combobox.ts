interface ComboboxParts<Option> {
  field: HTMLInputElement;
  list: HTMLElement;
  /** What the list is called. */
  label: string;
  /** The words of an option. */
  draw(option: Option): (Node | string)[];
  choose(option: Option): void;
}

/**
 * A text field with a list of suggestions under it: the “Editable Combobox With List Autocomplete” and manual selection of
 * the ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; the
 * arrow keys move through the list, and Enter takes what is pointed out, or else sends what was typed.
 */
export class Combobox<Option> {
  readonly #parts: ComboboxParts<Option>;
  #options: readonly Option[] = [];
  /** The place of the option that is pointed out; -1 for none. */
  #at = -1;
  /** Whether what is offered may be shown: something was typed, and the list has not been closed since. */
  #isTyping = false;

  constructor(parts: ComboboxParts<Option>) {
    this.#parts = parts;
    const { field, list } = parts;
    list.role = 'listbox';
    list.ariaLabel = parts.label;
    field.role = 'combobox';
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    this.#show(false);
    field.addEventListener('keydown', (event) => this.#press(event));
    field.addEventListener('input', () => {
      this.#isTyping = true;
      this.#pointAt(-1);
    });
    field.addEventListener('blur', () => this.close());
    // The focus stays in the field, so that a finger that lifts beside the list has done nothing.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#choose([...list.children].findIndex((item) => item.contains(target)));
    });
  }

  get isOpen(): boolean {
    return !this.#parts.list.hidden;
  }

  /** Puts other options in the list, unless the reader is moving through those that are there. */
  offer(options: readonly Option[]): void {
    if (this.#at >= 0) return;
    this.#options = options;
    const { list, draw, field } = this.#parts;
    list.replaceChildren(
      ...options.map((option, index) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${index}`;
        item.role = 'option';
        item.ariaSelected = 'false';
        item.append(...draw(option));
        return item;
      }),
    );
    this.#show(options.length > 0 && this.#isTyping && document.activeElement === field);
  }

  close(): void {
    this.#isTyping = false;
    this.#show(false);
  }

  #show(isOpen: boolean): void {
    if (!isOpen) this.#pointAt(-1);
    this.#parts.list.hidden = !isOpen;
    this.#parts.field.ariaExpanded = String(isOpen);
  }

  #pointAt(at: number): void {
    this.#at = at;
    const { field, list } = this.#parts;
    [...list.children].forEach((item, index) => (item.ariaSelected = String(index === at)));
    const item = list.children[at];
    if (item) {
      field.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  }

  #choose(at: number): void {
    const option = this.#options[at];
    if (option === undefined) return;
    this.close();
    this.#parts.choose(option);
  }

  #press(event: KeyboardEvent): void {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isHandled = isPlain && !event.isComposing && this.#handleKey(event.key, event.altKey);
    if (isHandled) event.preventDefault();
  }

  /** Does what a key means here. Gives whether the field itself must not have it. */
  #handleKey(key: string, isAlt: boolean): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') return this.#move(key, isAlt);
    if (key === 'Escape') return this.#escape();
    if (key === 'Enter' && this.#at >= 0) {
      this.#choose(this.#at);
      return true;
    }
    // A query that is sent needs no more suggestions; the field goes on to send it.
    if (key === 'Enter') this.close();
    if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#pointAt(-1);
    return false;
  }

  /** Opens a closed list; moves through an open one, round and round. With Alt it only opens and closes. */
  #move(key: 'ArrowDown' | 'ArrowUp', isAlt: boolean): boolean {
    const last = this.#options.length - 1;
    if (last < 0) return false;
    if (isAlt && key === 'ArrowUp') {
      this.close();
      return true;
    }
    this.#show(true);
    if (isAlt) return true;
    if (key === 'ArrowDown') this.#pointAt(this.#at < last ? this.#at + 1 : 0);
    else this.#pointAt(this.#at > 0 ? this.#at - 1 : last);
    return true;
  }

  /** Closes the list; the second time, empties the field. */
  #escape(): boolean {
    const { field } = this.#parts;
    if (this.isOpen) this.close();
    else if (field.value !== '') {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  }
}
