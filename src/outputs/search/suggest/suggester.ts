import { searchText } from '../../../text/da/search.ts';
import { makeElement } from '../dom/element.ts';
import { Combobox } from './combobox.ts';
import { matching } from './match.ts';
import { knownAddress, type Suggestion } from './suggestion.ts';

/** More would be a list to read, not a help. */
const most = 8;

/** Suggests, under a search field, what its reader may be typing. */
export class Suggester {
  readonly #field: HTMLInputElement;
  readonly #box: Combobox<Suggestion>;
  #known: Promise<readonly Suggestion[]> | undefined;
  #shown = 0;

  /** @param choose what happens when a suggestion is chosen */
  constructor(field: HTMLInputElement, list: HTMLElement, choose: (suggestion: Suggestion) => void) {
    this.#field = field;
    this.#box = new Combobox({ field, list, label: searchText.suggest.list, draw, choose });
    field.addEventListener('input', () => void this.suggest());
  }

  /** How many suggestions are shown. */
  get count(): number {
    return this.#box.isOpen ? this.#shown : 0;
  }

  /**
   * Offers what fits the words in the field.
   * @param titles of the releases that these words find, when it is known
   */
  async suggest(titles: readonly Suggestion[] = []): Promise<void> {
    const typed = this.#field.value;
    const known = await this.#fetch();
    if (typed !== this.#field.value) return;
    const found = [...matching(typed, known), ...titles].slice(0, most);
    this.#shown = found.length;
    this.#box.offer(found);
  }

  close(): void {
    this.#box.close();
  }

  /** Without the file there is nothing to suggest, and the search goes on. It is asked for anew the next time. */
  #fetch(): Promise<readonly Suggestion[]> {
    this.#known ??= fetch(knownAddress)
      .then((response): Promise<Suggestion[]> =>
        response.ok ? response.json() : Promise.reject(new Error(response.statusText)),
      )
      .catch(() => {
        this.#known = undefined;
        return [];
      });
    return this.#known;
  }
}

/** The name, and what it is the name of. */
function draw(suggestion: Suggestion): Node[] {
  const { kind, name } = suggestion;
  const what = kind === 'person' ? (suggestion.role ?? searchText.suggest.person) : searchText.suggest[kind];
  return [makeElement('span', '', [name]), document.createTextNode(' '), makeElement('span', 'what', [what])];
}
