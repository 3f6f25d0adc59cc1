/** How long a reader's typing rests before what it came to is read aloud, in milliseconds. */
const rest = 1000;

let resting: number | undefined;

/**
 * Has something read aloud when whoever listens is done typing: a screen reader that speaks at every letter drowns out
 * the letters.
 * @param compose gives the words when they are to be read
 */
export function announce(status: HTMLElement, isTyping: boolean, compose: () => string): void {
  clearTimeout(resting);
  resting = window.setTimeout(() => (status.textContent = compose()), isTyping ? rest : 0);
}
