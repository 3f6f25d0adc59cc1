/**
 * Changes what stands in a part of the page without moving the page under the reader: however little is left, the page
 * stays long enough for the place that it is scrolled to.
 */
export function inPlace(part: HTMLElement, change: () => void): void {
  const { top, bottom } = part.getBoundingClientRect();
  const below = document.documentElement.scrollHeight - scrollY - bottom;
  const needed = scrollY > 0 ? Math.ceil(innerHeight - top - below) : 0;
  part.style.minHeight = needed > 0 ? `max(70vh, ${needed}px)` : '';
  change();
}
