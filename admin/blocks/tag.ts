/** A block's tag as it stands in a text: `<Figure file="/media/a.jpg" decorative />`. Values are text; bare names are true. */
export type Attributes = Record<string, string | true>;

/** What may stand between a tag's name and its end: attributes with quoted values, or bare. For use in a pattern. */
export const ATTRIBUTES = String.raw`(?:\s+[a-zA-Z][\w-]*(?:="[^"]*"|='[^']*')?)*\s*`;

/**
 * Reads the attributes of a tag, in the order in which they stand.
 * @param written what stands between the tag's name and its end
 */
export function readAttributes(written: string): Attributes {
  const found = written.matchAll(/([a-zA-Z][\w-]*)(?:="([^"]*)"|='([^']*)')?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [name, unquoted(double ?? single) ?? true]),
  );
}

/**
 * Writes a tag's name and attributes, without the end: `<Figure file="/media/a.jpg" decorative`.
 * Empty values are left out; line breaks become spaces.
 */
export function writeTag(name: string, attributes: Record<string, unknown>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === true) return [key];
    return typeof value === 'string' && value.trim() !== '' ? [`${key}="${quoted(value)}"`] : [];
  });
  return [`<${name}`, ...written].join(' ');
}

/** An ampersand that cannot be taken for a character reference stays as it is, so that “Ro & Krog” can be read in the file. */
const quoted = (value: string) =>
  value
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;');

const characters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", '#34': '"', '#39': "'" };

const unquoted = (value: string | undefined) =>
  value?.replace(/&(quot|amp|lt|gt|apos|#34|#39);/g, (_, reference: string) => characters[reference] ?? '');
