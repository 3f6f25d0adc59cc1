/** Under this key, Decap remembers what stands beside the form, and shows it until told otherwise. */
const KEY = 'cms.right-pane';

/**
 * On a phone, and in a window as narrow, there is room for the form or the preview, and whoever opens a release is there
 * to write. In a wide window stands what stood there before.
 */
export function formFirstOnPhone(): void {
  const narrow = matchMedia('(max-width: 799px)');
  let wide: string | null = null;
  const adapt = () => {
    if (narrow.matches) {
      wide = localStorage.getItem(KEY);
      localStorage.setItem(KEY, 'none');
    } else if (wide === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, wide);
  };
  if (narrow.matches) adapt();
  narrow.addEventListener('change', adapt);
}
