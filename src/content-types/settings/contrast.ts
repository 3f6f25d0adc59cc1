/** The surfaces that text stands on, as in `src/styles/tokens.css`: paper and wash, light and dark. */
export const surfaces = { light: ['#ffffff', '#f2f5f3'], dark: ['#0e1614', '#16211e'] } as const;

/** What text needs to be read by people with low vision: WCAG 2.1, success criterion 1.4.3, level AA. */
export const leastContrast = 4.5;

/** The contrast ratio between two colours written `#rrggbb`, from 1 to 21 (WCAG 2.1, “contrast ratio”). */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least contrast of a colour against the surfaces it stands on in one mode. */
export function contrastIn(mode: keyof typeof surfaces, colour: string): number {
  return Math.min(...surfaces[mode].map((surface) => contrast(colour, surface)));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
