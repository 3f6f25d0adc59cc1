import { z } from 'astro/zod';
import type { Group } from '../ground/group.ts';
import { isGroup } from '../ground/group.ts';
import { sights, type Sight } from '../ground/seen.ts';
import { mayBeLeftOut, withoutDefault } from '../ground/shape.ts';

/** A field that the schema demands and that has nothing to be read. */
export interface Missing extends Sight {
  /** Where it stands in its schema: `['image', 'credit']`. */
  path: readonly string[];
  /** The label that staff know it by. */
  title: string;
  /** Whether it is the first field of its group, by which the group is what it is. */
  isFirst: boolean;
}

/** What counts where something is missing; undefined leaves out the group that it belongs to. */
export type StandIn = (missing: Missing) => unknown;

/**
 * Reads fields as far as they can be read, without the schema's demands: what is too long, too short or unknown by now
 * was accepted once, and what someone is writing is not finished. What cannot be read is left out.
 * @param standIn what counts for what the schema demands and is not there
 * @returns values of the shape that the schema gives; undefined where too little is there
 */
export function readLeniently<Schema extends z.ZodObject>(
  schema: Schema,
  values: Group,
  standIn: StandIn,
): z.output<Schema> | undefined {
  // Every field is read by the type that the schema gives it, which TypeScript cannot follow.
  return groupOf(schema, values, standIn, []) as z.output<Schema> | undefined;
}

function groupOf(schema: z.ZodObject, values: Group, standIn: StandIn, above: readonly string[]): Group | undefined {
  const read: Group = {};
  for (const [index, [name, type]] of Object.entries(schema.shape).entries()) {
    const path = [...above, name];
    const sight = sights.get(type) ?? { as: 'never' };
    const value = valueOf(withoutDefault(type), values[name], sight, standIn, path);
    if (value === undefined && !mayBeLeftOut(type)) {
      const title = z.globalRegistry.get(type)?.title ?? name;
      const instead = sight.otherwise ?? standIn({ ...sight, path, title, isFirst: index === 0 });
      if (instead === undefined) return undefined;
      read[name] = instead;
    } else read[name] = value ?? z.safeParse(type, undefined).data;
  }
  return read;
}

function valueOf(
  type: z.core.$ZodType,
  value: unknown,
  { as }: Sight,
  standIn: StandIn,
  path: readonly string[],
): unknown {
  if (type instanceof z.ZodArray) {
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((item) => valueOf(withoutDefault(type.element), item, { as }, standIn, path) ?? []);
  }
  if (type instanceof z.ZodObject) return isGroup(value) ? groupOf(type, value, standIn, path) : undefined;
  if (type instanceof z.ZodBoolean) return value === true;
  if (type instanceof z.ZodString && as !== 'link') return textIn(value);
  return z.safeParse(type, typeof value === 'string' ? value.trim() : value).data;
}

/** A number or a day in a place for text was read as text when someone wrote it. */
function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}
