import type { Initiative } from '../content-types/initiatives/initiative.ts';
import type { Municipality } from '../content-types/municipalities/municipality.ts';
import type { Person } from '../content-types/people/person.ts';
import type { Release } from '../content-types/releases/release.ts';
import type { Settings } from '../content-types/settings/schema.ts';
import type { Erasures } from '../life/erasure/traces.ts';
import type { Histories } from '../life/history/read.ts';
import type { Addressee } from '../life/ledger/addressee.ts';
import type { Gone } from '../life/ledger/gone.ts';
import type { Ledger } from '../life/ledger/ledger.ts';

/** What the public may see at one moment. Everything that leaves the newsroom comes through here. */
export interface Newsroom {
  /** The moment that everything here is true for. */
  clock: Date;
  settings: Settings;
  /** Releases in lists, search and feeds: published, not withdrawn, newest first. */
  releases: readonly Release[];
  /** Releases that have a page: the listed ones and the withdrawn, newest first. */
  readable: readonly Release[];
  /** What the front page opens with: staff's choice, else the newest. Never empty unless there is no release. */
  featured: readonly Release[];
  /** By name. */
  initiatives: readonly Initiative[];
  /** By name. */
  municipalities: readonly Municipality[];
  people: ReadonlyMap<string, Person>;
  /** Where the standing pages are and have been; `standingPages` gives them to be drawn. */
  standing: readonly Addressee[];
  /** What has been taken away for good, newest first. */
  gone: readonly Gone[];
  /** Every address that has ever been published, up to this moment. */
  published: Ledger;
  /** What the public has seen of each readable release until now; undefined where Git cannot tell. */
  histories: Histories | undefined;
  /** Names that were taken out on request: when, and of what. */
  erasures: Erasures;
}

/** A release that staff have given a press link to, as it will be read, or is. */
export interface PressView {
  /** The link's key. */
  secret: string;
  release: Release;
  /** Whether the release is out: then its link leads to its page. */
  out: boolean;
}
