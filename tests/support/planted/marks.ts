/** Words that stand nowhere else, each planted in one place, so that whoever finds one knows where it leaked from. */
export class Marks {
  readonly #places = new Map<string, string>();
  readonly #group: string;

  /** @param group two letters of its own for each set of marks */
  constructor(group: string) {
    this.#group = group;
  }

  /** A new mark for a place. Letters alone, in one case, so that no address, file name, slug or index changes it. */
  in(place: string): string {
    const number = this.#places.size.toString(16).padStart(2, '0');
    const mark = `xqj${this.#group}${[...number].map((digit) => 'bcdfghklmnprstvz'[parseInt(digit, 16)]).join('')}jq`;
    this.#places.set(mark, place);
    return mark;
  }

  /** The places whose marks stand in a text. */
  placesIn(text: string): string[] {
    return marksIn(text).flatMap((mark) => this.#places.get(mark) ?? []);
  }

  get places(): string[] {
    return [...this.#places.values()];
  }
}

/** Every mark in a text, whoever planted it. What readers do not see may part a word: where it may be hyphenated. */
export function marksIn(text: string): string[] {
  const whole = text.toLowerCase().replace(/[\u00ad\u200b\u2060]|&shy;|&#xad;|&#173;/g, '');
  return [...new Set(whole.match(/xqj[a-z]{5}/g))];
}
