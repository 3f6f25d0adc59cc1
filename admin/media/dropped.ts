const howTo =
  'Et billede kan ikke slippes her. Sådan kommer det ind:\n\n' +
  'I teksten: Sæt markøren, hvor billedet skal stå, tryk på Indsæt blok, og vælg Billede. Tryk på Vælg et billede og så på ' +
  'Læg op.\n\n' +
  'Som nyhedens eget billede: Find feltet Billede, tryk på Vælg et billede og så på Læg op.';

/**
 * Takes files that are dropped: in the open media library they are uploaded, anywhere else it is said how to. A browser
 * would do nothing, or leave the desk and show the file instead.
 */
export function watchDrops(document: Document): void {
  const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => bringsFiles(event) && event.preventDefault(), true);
  document.addEventListener(
    'drop',
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const upload = document.querySelector<HTMLInputElement>('[role="dialog"] input[type="file"]');
      if (!upload || !event.dataTransfer) return alert(howTo);
      upload.files = event.dataTransfer.files;
      upload.dispatchEvent(new Event('change', { bubbles: true }));
    },
    true,
  );
}
