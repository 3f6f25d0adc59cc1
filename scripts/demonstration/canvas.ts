import { height, rect, width } from './shapes.ts';

/** A picture: what it needs defined, and its layers from back to front. */
export interface Scene {
  definitions: string;
  layers: readonly string[];
}

/** Two sheets of grain: one lightens, one darkens. They give flat colour the tooth of print. */
const grain = (id: string, seed: number, tone: 0 | 1) =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency="0.42" numOctaves="2" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 ${tone} 0 0 0 0 ${tone} 0 0 0 0 ${tone} 0 0 0 1.6 -0.72"/>
  </filter>`;

/** The whole picture as an SVG document. */
export function svgOf({ definitions, layers }: Scene): string {
  const sheets = [
    rect(0, 0, width, height, 'none', 'filter="url(#grain-dark)" opacity="0.10"'),
    rect(0, 0, width, height, 'none', 'filter="url(#grain-light)" opacity="0.10"'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>${definitions}${grain('grain-dark', 3, 0)}${grain('grain-light', 11, 1)}</defs>
  ${layers.join('\n  ')}
  ${sheets.join('\n  ')}
</svg>`;
}
