import type { WhyUnsure } from '../../text/da/erasure.ts';

/** A doubt, and where in the file: the files inside it, from the outermost, or a page. */
export interface Doubt {
  why: WhyUnsure;
  inside: readonly string[];
}

/** A file inside another. Where it cannot be opened, or takes more than its bytes to read, `reading` is what came of it. */
export type Inner = { name: string } & ({ bytes: Buffer } | { reading: FileReading });

/** What a program can read in one file. */
export interface FileReading {
  /** What people read in it, and what it says of itself. */
  texts: readonly string[];
  /** Parts that hold text among other things. */
  blocks?: readonly Buffer[];
  /** Bytes that are no text, where text may stand by chance. */
  bytes?: Buffer;
  files?: Iterable<Inner> | AsyncIterable<Inner>;
  /** Whether those files are parts of one document, which people do not know by name. */
  isDocument?: boolean;
  doubts: readonly Doubt[];
}

/** What is read of a file that cannot be. */
export const unread = (why: WhyUnsure): FileReading => ({ texts: [], doubts: [{ why, inside: [] }] });
