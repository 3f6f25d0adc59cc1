import type { Certainty } from '../../text/da/erasure.ts';
import { lettersOf } from './fold.ts';

/** One way in which a name can stand in a text. The group `genitive` is there when it has its s. */
export interface Pattern {
  kind: Certainty;
  /** Over folded letters. */
  pattern: RegExp;
}

/** Names are asked for by hand: of one letter or of no letter there is nothing to look for. */
export const isName = (name: string): boolean => partsOf(name).some((part) => part.length > 1);

/** The words of a name, folded: “Jens-Peter Ågård” → jens, peter, aagaard. */
export const partsOf = (name: string): string[] => lettersOf(name).match(/[a-z0-9\x80-\uffff]+/g) ?? [];

/** A letter or a digit of a folded text. Unicode's own classes are the same, and take a hundred times longer to make. */
const letter = '[a-z0-9\\x80-\\uffff]';
const start = `(?<!${letter})`;
/** A genitive with s, with an apostrophe (in YAML's quotes two), or after s, x and z with an apostrophe alone. */
const end = `(?<genitive>(?:''|')?s|(?<=[sxz])'(?=\\s${letter}))?(?!${letter})`;

/** What parts the words of one name: spaces, hyphens, marks of emphasis and links, one line break with what begins a line. */
const mark = '[ \\t\\r*_~\\\\\\-[]';
const newLine = '\\n[ \\t>]{0,40}[*_~\\\\\\-[]{0,4}';
const gap = `(?:${mark}{1,12}(?:${newLine})?|${newLine})`;
const apart = `(?:${gap}|[._+])`;
/** Up to three words or initials between first and last name. Whether they are names is seen in the text itself. */
const between = `${gap}(?:["'(]?${letter}{1,40}["')]?\\.?${gap}){1,3}`;
const comma = `${mark}{0,4},${gap}`;

/**
 * Every way in which a person's names can stand: in full, turned round, with initials, one word of it alone.
 * @param names as they are asked for; each spelling is a name of its own
 */
export function patternsOf(names: readonly string[]): Pattern[] {
  const all = names.map(partsOf).flatMap(patternsOfParts);
  return [...new Map(all.map((pattern) => [`${pattern.kind} ${pattern.pattern.source}`, pattern])).values()];
}

function patternsOfParts(parts: string[]): Pattern[] {
  const long = parts.filter((part) => part.length > 1);
  const [first, last] = [long[0], long.at(-1)];
  if (first === undefined || last === undefined) return [];
  const make = (kind: Certainty, source: string): Pattern => ({ kind, pattern: new RegExp(start + source + end, 'g') });
  if (long.length === 1) return [make('whole', first)];
  const rest = long.slice(0, -1).join(apart);
  return [
    make('whole', long.join(apart)),
    make('whole', `${last}${comma}${rest}`),
    make('middle', `${first}${between}${last}`),
    ...(long.length > 2 ? [make('short', first + apart + last), make('short', `${last}${comma}${first}`)] : []),
    make('joined', long.join('')),
    make('initials', `${initial(first)}(?:\\.(?:[ -]?${letter}{1,2}\\.){0,2})?${gap}${last}`),
    make('initials', `${last}${comma}${initial(first)}\\.`),
    make('initials', `${first}${gap}${initial(last)}\\.`),
    make('initials', `${initial(first)}\\.[ -]?(?:${letter}{1,2}\\.[ -]?)?${initial(last)}\\.`),
    make('last', last),
    make('first', first),
  ];
}

/** Åge is Å. or Aa. or A. */
const initial = (part: string): string =>
  /^(?:aa|ae|oe)/.test(part) ? `${part.slice(0, 1)}${part.slice(1, 2)}?` : part.slice(0, 1);
