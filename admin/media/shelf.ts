import { keyboardSpelling } from '../../src/danish/spelling/spelling.ts';
import { isPicture } from '../../src/media/types.ts';
import type { Remembered } from './remembered.ts';
import type { MediaUse, MediaUses } from './where-used.ts';

/** A file of the media library, as staff look for it. */
export interface ShelfItem {
  /** `/media/2026/besoeg.jpg` */
  file: string;
  name: string;
  year: string;
  isPicture: boolean;
  /** What uses it; undefined where that cannot be told. */
  uses: readonly MediaUse[] | undefined;
  /** What was said of it the last time, as its description. */
  said: string;
}

/** What is shown of the library. */
export interface Sought {
  typed: string;
  onlyPictures: boolean;
  onlyUnused: boolean;
}

/**
 * The files of all years, newest first.
 * @param paths `content/media/2026/besoeg.jpg`
 * @param known undefined while it is not known where files are used
 */
export function shelfOf(
  paths: readonly string[],
  known: MediaUses | undefined,
  remembered: Readonly<Record<string, Remembered>>,
): ShelfItem[] {
  return paths
    .flatMap((path): ShelfItem[] => {
      const [, year, name] = /^content\/media\/(\d{4})\/([^/]+)$/.exec(path) ?? [];
      if (year === undefined || name === undefined) return [];
      const file = `/media/${year}/${name}`;
      const found = known?.uses.get(file);
      const { alt = '', caption = '' } = remembered[file] ?? {};
      const uses = found ?? (known?.isWhole ? [] : undefined);
      return [{ file, name, year, isPicture: isPicture(file), uses, said: [alt, caption].filter(Boolean).join(' ') }];
    })
    .sort((a, b) => b.year.localeCompare(a.year) || a.name.localeCompare(b.name, 'da'));
}

/** The files that hold every word typed: in their name, their year, what was said of them, or the headline of what uses them. */
export function soughtIn(shelf: readonly ShelfItem[], { typed, onlyPictures, onlyUnused }: Sought): ShelfItem[] {
  const words = typed.trim().split(/\s+/).map(keyboardSpelling).filter(Boolean);
  return shelf.filter(({ name, year, said, uses, ...item }) => {
    if (onlyPictures && !item.isPicture) return false;
    if (onlyUnused && uses?.length !== 0) return false;
    if (words.length === 0) return true;
    const text = keyboardSpelling([name, year, said, ...(uses ?? []).map(({ title }) => title)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
