/**
 * Shows the share buttons that this browser can serve: copying needs a clipboard, “Del …” a device that shares.
 * @param section the element that carries `data-share-title` and `data-share-address`
 */
export function revealShareButtons(section: HTMLElement): void {
  const { shareTitle: title = '', shareAddress: address = '' } = section.dataset;
  // Both are missing on pages without https, whatever the types say.
  if ('clipboard' in navigator) reveal(section, 'copy', (button) => copy(section, button, address));
  if ('share' in navigator) reveal(section, 'device', () => shareOnDevice(title, address));
  reveal(section, 'print', async () => print());
}

function reveal(section: HTMLElement, name: string, act: (button: HTMLElement) => Promise<void>): void {
  const button = section.querySelector<HTMLElement>(`[data-share="${name}"]`);
  if (!button?.parentElement) return;
  button.parentElement.hidden = false;
  button.addEventListener('click', () => act(button));
}

async function copy(section: HTMLElement, { dataset }: HTMLElement, address: string): Promise<void> {
  const status = section.querySelector('[role="status"]');
  // Emptied first, so that a second copy is announced too.
  if (status) status.textContent = '';
  const copied = await navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  );
  if (status) status.textContent = (copied ? dataset['done'] : dataset['failed']) ?? '';
}

async function shareOnDevice(title: string, url: string): Promise<void> {
  // Rejected when the reader changes their mind, which is no error.
  await navigator.share({ title, url }).catch(() => undefined);
}
