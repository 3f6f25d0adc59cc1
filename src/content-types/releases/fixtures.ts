import { z } from 'astro/zod';
import { sights } from '../../ground/seen.ts';
import { withoutDefault } from '../../ground/shape.ts';
import { releaseSchema } from './schema.ts';

/**
 * A release's front matter with something in every field that the schema has, so that a field that is added is tried
 * wherever releases are shown, without anyone having thought of it.
 * @param mark words of its own for each text, by its path: `['image', 'caption']`; three to eighty characters
 */
export function everyField(mark: (path: readonly string[]) => string = defaultMark): Record<string, unknown> {
  return groupOf(releaseSchema, mark, []);
}

/** Letters alone, another word for each path: `image.caption` is Xqimagecaption. */
const defaultMark = (path: readonly string[]) => `Xq${path.join('').toLowerCase()}`;

const filler = ' står her, fordi feltet skal have noget at vise, og det er mere end fyrre tegn langt.';

function groupOf(schema: z.ZodObject, mark: (path: readonly string[]) => string, above: readonly string[]) {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, type]) => [name, valueOf(type, mark, [...above, name])]),
  );
}

function valueOf(field: z.core.$ZodType, mark: (path: readonly string[]) => string, path: readonly string[]): unknown {
  const type = withoutDefault(field);
  if (type instanceof z.ZodArray) return [valueOf(type.element, mark, path)];
  if (type instanceof z.ZodObject) return groupOf(type, mark, path);
  if (type instanceof z.ZodBoolean) return false;
  if (type instanceof z.ZodNumber) return 40;
  if (type instanceof z.ZodEnum) return type.options[0];
  const words = mark(path);
  const candidates = [
    ...(sights.get(field)?.as === 'text' ? [`${words}${filler}`, words] : []),
    ...['2026-06-01T09:00:00+02:00', '2026-06-01', '/media/2026/tal.pdf', '/media/2026/foto.jpg'],
    ...['https://kilde.example/tal/', '/nyheder/2019/gammelt-navn/', 'a'.repeat(43), 'navn'],
  ];
  const fits = candidates.find((candidate) => z.safeParse(type, candidate).success);
  if (fits === undefined) throw new Error(`No sample fits the field ${path.join('.')}: add one to fixtures.ts.`);
  return fits;
}
