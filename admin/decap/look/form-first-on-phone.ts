/**
 * On a phone there is room for the form or the preview, and whoever opens a release is there to write. Decap remembers
 * under this key whether the preview is shown, and shows it until told otherwise.
 */
export function formFirstOnPhone(): void {
  if (matchMedia('(max-width: 799px)').matches) localStorage.setItem('cms.right-pane', 'none');
}
