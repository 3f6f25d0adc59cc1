/** A file of the media library where a text names it: in a field, in a block, in a link. */
const named = /\/media\/\d{4}\/[^\s"'<>()[\]\\]+/g;

/** The files of the media library that a file of content names, each once: `/media/2026/besoeg.jpg`. */
export const mediaNamedIn = (text: string): string[] => [...new Set(text.match(named) ?? [])];

/**
 * Where each file of the media library is used. Read from the texts as they are, so that a file that the schema would
 * refuse still holds on to its pictures.
 * @param files files of content, by path and text
 * @returns paths by the file that they name
 */
export function whereMediaIsUsed(files: Iterable<{ path: string; text: string }>): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { path, text } of files)
    for (const file of mediaNamedIn(text)) uses.set(file, [...(uses.get(file) ?? []), path]);
  return uses;
}
