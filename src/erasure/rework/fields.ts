import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { filePartsOf } from '../../ground/file-parts.ts';
import { apply, type Edit } from '../names/replace.ts';

/** A node with its place in the text, from `yaml`: where it begins, where its value ends. */
type Placed = { range?: readonly [number, number, number] | null | undefined };

/**
 * Takes items out of a list in a file's fields, with their lines, and the field with them when none is left. All other
 * bytes stay.
 * @param text a whole file: YAML, or front matter and body
 * @param path to the list: `['contacts']`; an empty path when the file is a list
 * @param goes whether an item goes, by its value
 */
export function dropItems(text: string, path: readonly (string | number)[], goes: (item: unknown) => boolean): string {
  const { yaml, at } = yamlOf(text);
  const document = parseDocument(yaml, { schema: 'core' });
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list)) return text;
  const gone = list.items.filter((item) =>
    goes(document.errors.length === 0 && isNode(item) ? item.toJS(document) : undefined),
  );
  if (gone.length === 0) return text;
  const key = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const edits =
    gone.length === list.items.length && typeof key === 'string' && isMap(parent)
      ? [pairEdit(yaml, parent, key)]
      : gone.map((item) => itemEdit(yaml, list, item as Placed));
  return moved(text, edits, at);
}

/** Takes a field out, where it is there: `phone` of a person, or of what stands at a path: `['sources', 0]`. */
export function dropField(text: string, key: string, path: readonly (string | number)[] = []): string {
  const { yaml, at } = yamlOf(text);
  const document = parseDocument(yaml, { schema: 'core' });
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(parent) && parent.has(key) ? moved(text, [pairEdit(yaml, parent, key)], at) : text;
}

const isNode = (item: unknown): item is { toJS: (document: unknown) => unknown } =>
  typeof item === 'object' && item !== null && 'toJS' in item;

const moved = (text: string, edits: Edit[], at: number): string =>
  apply(
    text,
    edits.map((edit) => ({ ...edit, from: edit.from + at, to: edit.to + at })),
  );

function yamlOf(text: string): { yaml: string; at: number } {
  const parts = filePartsOf(text);
  return parts ? { yaml: parts.fields, at: parts.opening.length } : { yaml: text, at: 0 };
}

function pairEdit(yaml: string, map: YAMLMap, key: string): Edit {
  const index = map.items.findIndex(({ key: name }) => isScalar(name) && name.value === key);
  const [pair, next] = [map.items[index], map.items[index + 1]];
  const from = startOf(pair?.key as Placed);
  // The first field of a list's item shares its line with the dash: the next one takes its place.
  if (/-[ \t]+$/.test(lineBefore(yaml, from)) && next) return { from, to: startOf(next.key as Placed), text: '' };
  return { from: yaml.lastIndexOf('\n', from - 1) + 1, to: lineEnd(yaml, endOf(pair)), text: '' };
}

function itemEdit(yaml: string, list: YAMLSeq, item: Placed): Edit {
  const [from, end] = [startOf(item), item.range?.[1] ?? 0];
  if (!list.flow) return { from: yaml.lastIndexOf('\n', from - 1) + 1, to: lineEnd(yaml, end), text: '' };
  const before = /,\s*$/.exec(yaml.slice(0, from))?.[0].length ?? 0;
  const after = /^\s*,\s*/.exec(yaml.slice(end))?.[0].length ?? 0;
  return after > 0 ? { from, to: end + after, text: '' } : { from: from - before, to: end, text: '' };
}

const startOf = (node: Placed | undefined): number => node?.range?.[0] ?? 0;
const endOf = (pair: Pair | undefined): number =>
  (pair?.value as Placed | null | undefined)?.range?.[1] ?? (pair?.key as Placed | undefined)?.range?.[1] ?? 0;
const lineBefore = (yaml: string, at: number): string => yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);

/** Where the line ends that a value ends on; a value may itself end with its line's end. */
function lineEnd(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', Math.max(0, at - 1));
  return end < 0 ? yaml.length : end + 1;
}
