import { z } from 'astro/zod';

/** Whether the type is a list. */
export const isListOf = (type: z.core.$ZodType): boolean => withoutDefault(type) instanceof z.ZodArray;

/** Whether a file without the field is accepted. */
export function mayBeLeftOut(type: z.core.$ZodType): boolean {
  return z.safeParse(type, undefined).success;
}

/** Takes “may be left out” and “has a default” off a type. */
export function withoutDefault(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault ? withoutDefault(type.unwrap()) : type;
}

/** Takes “is a list of” off as well: what one value is. */
export function coreOf(type: z.core.$ZodType): z.core.$ZodType {
  const inside = withoutDefault(type);
  return inside instanceof z.ZodArray ? coreOf(inside.element) : inside;
}

/** One value in a file's fields that is neither a list nor a group, with the type that the schema gives it. */
export interface Leaf {
  path: (string | number)[];
  /** The field that it is the value of, or an item of, with its label and how it is seen. */
  field: z.core.$ZodType;
  /** What one value is, without “may be left out” and “is a list of”. */
  type: z.core.$ZodType;
  value: unknown;
}

/**
 * Every value in a file's fields, in the schema's order. What is left out has none.
 * @param values as a file has them, or as the schema has read them
 */
export function leavesOf(schema: z.ZodObject, values: object, above: (string | number)[] = []): Leaf[] {
  return Object.entries(schema.shape).flatMap(([name, type]) =>
    below(type, withoutDefault(type), Reflect.get(values, name), [...above, name]),
  );
}

function below(field: z.core.$ZodType, type: z.core.$ZodType, value: unknown, path: (string | number)[]): Leaf[] {
  if (value === undefined || value === null) return [];
  if (type instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.flatMap((item, index) => below(field, withoutDefault(type.element), item, [...path, index]))
      : [];
  if (type instanceof z.ZodObject) return value instanceof Object ? leavesOf(type, value, path) : [];
  return [{ path, field, type, value }];
}
