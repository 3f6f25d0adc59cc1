import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type Node, type Pair, type YAMLSeq } from 'yaml';
import { isGroup } from '../../src/ground/group.ts';
import { withoutEmpty } from '../format/prune.ts';

/**
 * Puts the fields that nobody changed back as they were written: in their order, with their quotation marks and comments.
 * A changed field keeps its place, its comment and, where they still do, its quotation marks; a new one stands after the
 * field that comes before it in the form.
 * @param before the YAML as it was opened
 * @param after the YAML as the desk wrote it
 * @returns YAML that holds what `after` holds, and what was empty before; `after` itself where `before` is not plain fields
 */
export function preserveFrontMatter(before: string, after: string): string {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  if (!old || !fresh) return after;
  const kept = old.fields.flatMap((field): Piece[] => {
    const now = fresh.fields.find(({ name }) => name === field.name);
    if (!now) return [{ name: field.name, text: isEmpty(field.value) ? field.text : field.tail }];
    const isSame = same(withoutEmpty({ of: field.value })['of'], now.value);
    return [{ name: field.name, text: isSame ? field.text : rewritten(field, now) }];
  });
  fresh.fields.forEach((field, index) => {
    if (kept.some(({ name }) => name === field.name)) return;
    const previous = fresh.fields[index - 1]?.name;
    kept.splice(kept.findIndex(({ name }) => name === previous) + 1, 0, { name: field.name, text: field.text });
  });
  return old.head + kept.map(({ text }) => ended(text)).join('');
}

interface Piece {
  name: string;
  text: string;
}

interface Field extends Piece {
  value: unknown;
  pair: Pair<Node, Node | null>;
  /** The lines after the field, up to the next: comments and blank ones. */
  tail: string;
}

function fieldsOf(text: string): { head: string; fields: Field[] } | undefined {
  const document = parseDocument(text, { schema: 'core' });
  const map = document.contents;
  if (document.errors.length > 0) return undefined;
  if (map === null) return { head: text, fields: [] };
  if (!isMap<Node, Node | null>(map) || map.flow) return undefined;
  const starts = map.items.map(({ key }) => key.range?.[0] ?? 0);
  const fields = map.items.map((pair, index): Field => {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
    const written = pair.value?.range?.[2] ?? pair.key.range?.[2] ?? start;
    return {
      name: String(pair.key),
      value: pair.value?.toJS(document),
      pair,
      text: text.slice(start, end),
      tail: text.slice(Math.max(start, written), end),
    };
  });
  return { head: text.slice(0, starts[0] ?? 0), fields };
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const isEmpty = (value: unknown) => withoutEmpty({ of: value })['of'] === undefined;

function rewritten(old: Field, now: Field): string {
  const document = new Document({}, { schema: 'core' });
  const map = new YAMLMap();
  const value = updated(old.pair.value, now.pair.value);
  Object.assign(old.pair.key, { commentBefore: null, spaceBefore: false });
  map.items.push(Object.assign(old.pair, { value }));
  document.contents = map as typeof document.contents;
  return document.toString({ lineWidth: 0 }) + old.tail;
}

/** The old node with what has changed in it, so that what has not keeps its looks. */
function updated(old: Node | null, fresh: Node | null): Node | null {
  if (isScalar(old) && isScalar(fresh)) return Object.assign(old, { value: fresh.value, source: undefined });
  if (isMap<Node, Node | null>(old) && isMap<Node, Node | null>(fresh)) return updatedMap(old, fresh);
  if (isSeq<Node>(old) && isSeq<Node>(fresh)) return updatedList(old, fresh);
  return fresh;
}

function updatedMap(old: YAMLMap<Node, Node | null>, fresh: YAMLMap<Node, Node | null>) {
  const nameOf = ({ key }: Pair<Node, Node | null>) => String(key);
  const now = new Map(fresh.items.map((pair) => [nameOf(pair), pair]));
  const kept = old.items.filter((pair) => now.has(nameOf(pair)));
  const added = fresh.items.filter((pair) => !kept.some((known) => nameOf(known) === nameOf(pair)));
  for (const pair of kept) Object.assign(pair, { value: updated(pair.value, now.get(nameOf(pair))?.value ?? null) });
  old.items = [...kept, ...added];
  return old;
}

/** Items that are still there keep their looks, wherever they stand now. */
function updatedList(old: YAMLSeq<Node>, fresh: YAMLSeq<Node>) {
  const left = [...old.items];
  old.items = fresh.items.map((item) => {
    const at = left.findIndex((known) => same(known.toJSON(), item.toJSON()));
    return at === -1 ? item : (left.splice(at, 1)[0] ?? item);
  });
  return old;
}

/** Whether two values from YAML are the same, whatever the order of their fields. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (isGroup(one) && isGroup(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]))
    );
  }
  return Object.is(one, other);
}
