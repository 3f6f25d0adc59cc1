import { erasure as words } from '../../text/da/erasure.ts';
import type { Asker } from './ask.ts';
import { lettersOf } from '../names/fold.ts';
import { idOf, type NamedPerson } from '../survey.ts';

/** What becomes of a person's file: it goes, or it stays under another name for the sake of the quotes that show it. */
export interface PersonDecision {
  id: string;
  /** The name of the file that stays; undefined when it goes. */
  stays: string | undefined;
  /** The title that quotes show from now on. */
  role: string;
}

/** What a wording is called as a file: `en-borger`. */
export const slugOf = (wording: string): string =>
  lettersOf(wording)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A name that no file has yet: `en-borger`, `en-borger-2`. */
export function freeName(wanted: string, taken: { has: (name: string) => boolean }): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

/** Asks what becomes of the person's own file, if there is one. @throws Stopped */
export async function askPeople(
  people: readonly NamedPerson[],
  files: readonly string[],
  wording: string,
  asker: Asker,
): Promise<PersonDecision[]> {
  const taken = new Set(files.filter((file) => file.startsWith('people/')).map(idOf));
  const decisions: PersonDecision[] = [];
  for (const { id, file, role } of people) {
    const answer = await asker.choose(words.person(file), words.keys.person, ['o', 'f', 'b']);
    if (answer === 'b') continue;
    const shown = (await asker.yes(words.role(role))) ? role : words.roleGone;
    const stays = answer === 'o' ? freeName(slugOf(wording), taken) : undefined;
    if (stays !== undefined) taken.add(stays);
    decisions.push({ id, stays, role: shown });
  }
  return decisions;
}
