/** A file of the newsroom's content, as it is saved. */
export interface StoredFile {
  /** From the repository's root: `content/people/karen-holst.yaml`. */
  path: string;
  text: string;
}

/** What the desk can look up while someone writes: the saved content, wherever the desk saves. */
export interface Store {
  /** The files of a folder (`content/people`) whose names end with `extension` (`yaml`), at most `depth` folders down (1 = in it). */
  folder(folder: string, extension: string, depth?: number): Promise<StoredFile[]>;
  /** Whether there is such a file: `content/initiatives/kik.mdx`. */
  has(path: string): Promise<boolean>;
}
