import type { Release } from './release.ts';

/** One page of the archive. */
export interface ArchivePage {
  /** From 1. */
  number: number;
  last: number;
  releases: readonly Release[];
  address: string;
  newer: string | undefined;
  older: string | undefined;
}

/** The address of a page of the archive. “side” stands before the number so that it is not mistaken for a year. */
function pageAddress(number: number): string {
  return number === 1 ? '/nyheder/' : `/nyheder/side/${number}/`;
}

/** Divides the releases into pages, newest first. There is always a first page, even with nothing on it. */
export function archivePages(releases: readonly Release[], perPage: number): ArchivePage[] {
  const last = Math.max(1, Math.ceil(releases.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    releases: releases.slice(index * perPage, (index + 1) * perPage),
    address: pageAddress(index + 1),
    newer: index > 0 ? pageAddress(index) : undefined,
    older: index + 1 < last ? pageAddress(index + 2) : undefined,
  }));
}
