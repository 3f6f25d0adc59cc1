import type { Element, ElementContent } from 'hast';
import type { z } from 'astro/zod';
import type { Surroundings } from '../body.ts';

/** What staff wrote in a block's tag: text, or `true` for a bare attribute (`decorative`). */
export type WrittenAttributes = Record<string, string | true>;

/** A block: a component that staff may put in a release. Defined once, used by the reader, the drawing and the desk. */
export interface Block {
  /** The tag's name: `Quote`. */
  name: string;
  /** What staff see in the desk: `Citat`. */
  label: string;
  description: string;
  /** A tag that works, shown in remedies. */
  example: string;
  /** What may stand between the tags. */
  holds: 'nothing' | 'paragraphs' | 'anything';
  /** A record of fields; each carries its Danish label and sentence as metadata (`title`, `description`). */
  attributes: z.ZodObject;
  /** @throws ZodError where the attributes do not fit: read the body first */
  draw(written: WrittenAttributes, children: ElementContent[], surroundings: Surroundings): Element;
  /** The `/media/…` file shown, if any. */
  picture?(written: WrittenAttributes): string | undefined;
  /** The id of the person referred to, if any. */
  person?(written: WrittenAttributes): string | undefined;
}

/** Ties a block's drawing to its attributes, so that `draw` is given what the schema promises. */
export function defineBlock<Attributes extends z.ZodObject>(
  definition: Omit<Block, 'attributes' | 'draw'> & {
    attributes: Attributes;
    draw(attributes: z.output<Attributes>, children: ElementContent[], surroundings: Surroundings): Element;
  },
): Block {
  const { attributes, draw, ...rest } = definition;
  return {
    ...rest,
    attributes,
    draw: (written, children, surroundings) => draw(attributes.parse(written), children, surroundings),
  };
}
