/**
 * Lets the links to quotes copy them as well, where the browser has a clipboard: with quotation marks, speaker, role,
 * title, date and link. Without it they are links.
 * @param status where it is said that it worked, or not
 */
export function copyQuotes(status: HTMLElement): void {
  // It is missing on pages without https, whatever the types say.
  if (!('clipboard' in navigator)) return;
  document.querySelectorAll<HTMLAnchorElement>('[data-copy]').forEach((link) => {
    link.addEventListener('click', async () => {
      // Emptied first, so that a second copy is announced too.
      status.textContent = '';
      const copied = await navigator.clipboard.writeText(link.dataset['copy'] ?? '').then(
        () => true,
        () => false,
      );
      status.textContent = (copied ? status.dataset['done'] : status.dataset['failed']) ?? '';
    });
  });
}
