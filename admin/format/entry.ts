/** What a file holds once read by the desk: front matter, and the text under `body`. */
export type Entry = Record<string, unknown>;

/** How the desk reads and writes a kind of file. */
export interface Format {
  fromFile(content: string): Entry;
  toFile(data: Entry, order?: string[]): string;
}
