import { z } from 'astro/zod';
import { coreOf, isListOf, mayBeLeftOut } from '../../src/ground/shape.ts';
import type { Field, Option } from './types.ts';

/** What is left of a schema's field when “may be left out”, “has a default” and “is a list of” are taken off. */
type Core<Type> = Type extends z.ZodOptional<infer Inside> | z.ZodDefault<infer Inside> | z.ZodArray<infer Inside>
  ? Core<Inside>
  : Type;

type Name<Schema extends z.ZodObject> = Extract<keyof Schema['shape'], string>;

/** What is chosen by hand for a field. Name, label, hint and `required` come from the schema. */
export type Choice = Pick<Field, 'widget'> & Partial<Omit<Field, 'name' | 'label' | 'hint' | 'required' | 'widget'>>;

/**
 * One field of the desk's form. Label, hint and whether it must be filled in are the schema's.
 * @param schema the object schema that the field belongs to
 * @param name the field's name in it
 * @param choice the widget and its options
 * @throws Error when the schema's field carries no label
 */
export function fieldOf<Schema extends z.ZodObject>(schema: Schema, name: Name<Schema>, choice: Choice): Field {
  const type = typeOf(schema, name);
  const { title, description } = z.globalRegistry.get(type) ?? {};
  if (!title || !description) throw new Error(`The field ${name} has no label or no hint in its schema.`);
  const { maxLength } = coreOf(type) instanceof z.ZodString ? (coreOf(type) as z.ZodString) : { maxLength: null };
  const isWords = choice.widget === 'string' || choice.widget === 'text';
  return {
    name,
    label: title,
    hint: description,
    required: !mayBeLeftOut(type),
    ...(isWords && maxLength !== null && { limit: maxLength }),
    ...choice,
  };
}

/**
 * A group of fields under one heading. Where the whole group may be left out, Decap must not demand its parts: it asks
 * for them even when the group is empty. What the schema demands of a group that is begun is checked on saving.
 * @param parts builds the group's fields from the group's own schema
 */
export function groupOf<Schema extends z.ZodObject, Key extends Name<Schema>>(
  schema: Schema,
  name: Key,
  parts: (inside: ObjectIn<Schema, Key>) => Field[],
): Field {
  const fields = parts(objectIn(schema, name));
  const group = fieldOf(schema, name, { widget: 'object', fields, collapsed: mayBeLeftOut(typeOf(schema, name)) });
  return group.required ? group : { ...group, fields: fields.map((part) => within(part, group.label)) };
}

/**
 * A list of groups that staff add one by one.
 * @param parts builds the fields of one item from the item's own schema
 * @param options the Danish word for one item, and what a folded item shows
 */
export function rowsOf<Schema extends z.ZodObject, Key extends Name<Schema>>(
  schema: Schema,
  name: Key,
  parts: (inside: ObjectIn<Schema, Key>) => Field[],
  options: { one: string; summary: string },
): Field {
  const { one: label_singular, summary } = options;
  return fieldOf(schema, name, {
    widget: 'list',
    fields: parts(objectIn(schema, name)),
    label_singular,
    summary,
    minimize_collapsed: true,
  });
}

/** A list of lines of text. `one` is the Danish word for a line. */
export function linesOf<Schema extends z.ZodObject>(schema: Schema, name: Name<Schema>, one: string): Field {
  const field: Field = { name: 'line', label: one, required: true, widget: 'string' };
  return fieldOf(schema, name, { widget: 'list', field, label_singular: one, collapsed: false });
}

/**
 * A choice between the schema's values; several may be chosen where the schema holds a list.
 * @param labels the Danish word for each value
 */
export function selectOf<Schema extends z.ZodObject, Key extends Name<Schema>>(
  schema: Schema,
  name: Key,
  labels: Record<Extract<z.output<Core<Schema['shape'][Key]>>, string>, string>,
): Field {
  const options = Object.entries<string>(labels).map(([value, label]): Option => ({ value, label }));
  return fieldOf(schema, name, {
    widget: 'select',
    options,
    ...(isListOf(typeOf(schema, name)) && { multiple: true }),
  });
}

/** A whole or broken number, with the schema's limits. */
export function numberOf<Schema extends z.ZodObject>(schema: Schema, name: Name<Schema>): Field {
  const type = coreOf(typeOf(schema, name));
  if (!(type instanceof z.ZodNumber)) throw new Error(`The field ${name} is not a number in its schema.`);
  const { minValue, maxValue, isInt } = type;
  return fieldOf(schema, name, {
    widget: 'number',
    value_type: isInt ? 'int' : 'float',
    ...(minValue !== null && { min: minValue }),
    ...(maxValue !== null && { max: maxValue }),
  });
}

/** A part of a group that may be left out: what the schema demands of it is demanded once the group is begun. */
const within = (part: Field, group: string): Field =>
  part.required && part.conditional !== true
    ? { ...part, conditional: true, hint: `${part.hint ?? ''} ${ifBegun(group)}` }
    : part;

/** What the hint of such a part ends with. */
export const ifBegun = (group: string): string => `Skal udfyldes, hvis “${group}” bruges.`;

/**
 * A field that is refused empty only under a condition, which its own hint says, so that it is not called one that can be
 * left out.
 */
export const unlessSaid = (field: Field): Field => ({ ...field, required: true, conditional: true });

type ObjectIn<Schema extends z.ZodObject, Key extends Name<Schema>> = Extract<Core<Schema['shape'][Key]>, z.ZodObject>;

function objectIn<Schema extends z.ZodObject, Key extends Name<Schema>>(schema: Schema, name: Key) {
  const inside = coreOf(typeOf(schema, name));
  if (!isObjectOf<ObjectIn<Schema, Key>>(inside)) throw new Error(`The field ${name} holds no group in its schema.`);
  return inside;
}

const isObjectOf = <Type extends z.ZodObject>(type: z.core.$ZodType): type is Type => type instanceof z.ZodObject;

function typeOf(schema: z.ZodObject, name: string): z.core.$ZodType {
  const type = schema.shape[name];
  if (!type) throw new Error(`The schema has no field ${name}.`);
  return type;
}
