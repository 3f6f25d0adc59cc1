import type { Block } from './block.ts';
import { factBox } from './fact-box.ts';
import { figure } from './figure.ts';
import { keyFigure } from './key-figure.ts';
import { quote } from './quote.ts';
import { video } from './video.ts';

/** Every block by its tag's name, in the order that the desk offers them. Needs neither Node nor the parser. */
export const blocks: ReadonlyMap<string, Block> = new Map(
  [quote, factBox, keyFigure, figure, video].map((block) => [block.name, block]),
);
