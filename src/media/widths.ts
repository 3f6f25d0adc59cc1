/** The widths, in pixels, that pictures are offered in. Wider screens get the widest: text columns are no wider. */
export const widths = [480, 960, 1600] as const;

/** The address of a picture in one width: `/media/w960/2026/besoeg.jpg.webp`. */
export function widthAddress(file: string, width: number): string {
  return `${file.replace(/^\/media\//, `/media/w${width}/`)}.webp`;
}
