/** What Astro's store keeps of a file: its fields and what its text refers to, never the text itself. */
export interface Stored<Data> {
  fields: Data;
  /** Path from the project's root, by which the body is read when its page is drawn. */
  file: string;
  pictures: string[];
  people: string[];
}

/** A file as Astro's store gives it back. */
export interface StoredEntry<Data> {
  id: string;
  /** Changes when the file changes. */
  digest?: string | number | undefined;
  data: Stored<Data>;
}
