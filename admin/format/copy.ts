import { copyMark } from '../../src/checks/copied-title.ts';
import type { Entry } from './entry.ts';

/** What belongs to the one that is copied alone: where it has been, when, what became of it, and who was let in early. */
const ofOne = ['aliases', 'publishAt', 'notes', 'withdrawn', 'pressKey', 'translationOf'] as const;

/**
 * What a copy of something takes over: what it says, and nothing of its life. It is not published with the other's date,
 * does not answer at the other's old addresses, and says that it is a copy.
 * @param entry the fields of what is copied: a person has a name, all else a title
 */
export function asCopy(entry: Entry): Entry {
  const identifier = 'title' in entry ? 'title' : 'name';
  const kept = Object.entries(entry).filter(([name]) => !ofOne.some((own) => own === name));
  const name = String(entry[identifier] ?? '');
  return { ...Object.fromEntries(kept), [identifier]: name.startsWith(copyMark) ? name : `${copyMark}${name}` };
}
