import { contactOf } from '../content-types/people/person.ts';
import type { Archive } from './archive.ts';
import type { Problem } from '../ground/problem.ts';

/** What is said of a contact that nobody can reach, in the desk and in the build. */
export const unreachable = (name: string): Pick<Problem, 'message' | 'remedy'> => ({
  message: `${name} er valgt som kontakt, men har hverken telefon eller mail.`,
  remedy: 'Skriv et nummer eller en adresse under Personer, eller vælg en anden. Uden valg vises pressekontakten.',
});

/** Checks that whoever is named as a contact can be reached: a journalist on deadline must not be sent to a name alone. */
export function contactProblems({
  releases,
  initiatives,
  municipalities,
  people,
}: Pick<Archive, 'releases' | 'initiatives' | 'municipalities' | 'people'>): Problem[] {
  const silent = new Map(people.filter(({ data }) => !contactOf(data)).map(({ id, data }) => [id, data.name]));
  return [...releases, ...initiatives, ...municipalities].flatMap(({ file, data, lineOf }) =>
    data.contacts.flatMap((id, index) => {
      const name = silent.get(id);
      const path = ['contacts', index];
      return name === undefined ? [] : { file, line: lineOf(path), field: path.join('.'), ...unreachable(name) };
    }),
  );
}
