import type { GoneFile } from '../content-types/gone/schema.ts';
import type { ReleaseData } from '../content-types/releases/schema.ts';
import type { KnownNames } from './archive.ts';
import type { Entry } from './entry.ts';

/** A file as far as its addresses go. */
type AddressedEntry<Data> = Pick<Entry<Data>, 'id' | 'file' | 'lineOf' | 'pictures'> & { data: Data };

/** What of a release decides which addresses answer: when it is public, what it was called, what it offers. */
type AddressedRelease = Pick<ReleaseData, 'aliases' | 'draft' | 'publishAt' | 'withdrawn'> & Partial<ReleaseData>;

/**
 * The part of an archive that has addresses. The build has all of it; the desk has what the public site tells
 * (`src/outputs/addresses/published-archive.ts`) and what is being saved.
 */
export interface Addressed {
  releases: readonly AddressedEntry<AddressedRelease>[];
  initiatives: readonly AddressedEntry<{ aliases: readonly string[] }>[];
  municipalities: readonly AddressedEntry<{ aliases: readonly string[] }>[];
  pages: readonly AddressedEntry<{ aliases: readonly string[] }>[];
  gone: Pick<Entry<GoneFile>, 'file' | 'lineOf' | 'data'> | undefined;
  known: Pick<KnownNames, 'releases' | 'initiatives' | 'municipalities' | 'pages'>;
  /** The texts of files that have problems: what they lead on is not lost, though they cannot be read. */
  unread: readonly string[];
}
