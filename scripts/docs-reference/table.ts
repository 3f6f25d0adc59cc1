import { z } from 'astro/zod';
import { coreOf, mayBeLeftOut } from '../../src/ground/shape.ts';
import { sights, type Seen } from '../../src/ground/seen.ts';
import { holds, otherwise } from './holds.ts';

/** A schema's fields as a Markdown table, a group's own fields under it: `image`, `image.file`. */
export function fieldTable(schema: z.ZodObject): string {
  const tellsSight = Object.values(schema.shape).some((type) => sights.has(type));
  const head = [
    'Field',
    'In the desk',
    'Needed',
    'Holds',
    ...(tellsSight ? ['Readers see it'] : []),
    'What staff are told',
  ];
  return [head, head.map(() => '---'), ...rowsOf(schema, '')].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowsOf(schema: z.ZodObject, above: string): string[][] {
  return Object.entries(schema.shape).flatMap(([name, type]) => {
    const { title, description } = z.globalRegistry.get(type) ?? {};
    if (!title || !description) throw new Error(`The field ${above}${name} has no label or no sentence in its schema.`);
    const sight = sights.get(type);
    const seen = sight ? [ways[sight.as]] : [];
    const row = [`\`${above}${name}\``, title, needed(type), holds(type), ...seen, description].map(inCell);
    const inside = coreOf(type);
    return inside instanceof z.ZodObject ? [row, ...rowsOf(inside, `${above}${name}.`)] : [row];
  });
}

const ways: Record<Seen, string> = {
  text: 'as text',
  moment: 'as a date',
  picture: 'as a picture',
  links: 'as links',
  link: 'as a link',
  file: 'as a file',
  notice: 'in a notice',
  beside: 'beside the text',
  never: 'no',
};

function needed(type: z.core.$ZodType): string {
  const value = otherwise(type);
  if (!mayBeLeftOut(type)) return 'yes';
  return value === undefined ? 'no' : `no, else \`${value}\``;
}

const inCell = (text: string) => text.replaceAll('|', '\\|');
