/** What a press link's file holds. Until the release is out, only who has the key can read it. */
export type PressFile =
  | {
      /** An `AdvanceCopy`, sealed with the link's key (`seal.ts`). */
      sealed: string;
    }
  | {
      /** The address of the release, which is out. */
      published: string;
    };

/** All that a press link shows: nothing is fetched besides. */
export interface AdvanceCopy {
  /** When the release may be told, with Copenhagen's offset. */
  publishAt: string;
  /** The release as HTML, drawn by the site's components. */
  html: string;
  /** Every picture and file in it, by the address that the HTML gives. */
  files: Record<string, EmbeddedFile>;
}

/** A file that travels inside the sealed one. */
export interface EmbeddedFile {
  /** Its media type. */
  type: string;
  /** In base64. */
  data: string;
}

/** Where a press link's file lies: `/embargo/3f….json`. */
export const pressFileAddress = (name: string): string => `/embargo/${name}.json`;
