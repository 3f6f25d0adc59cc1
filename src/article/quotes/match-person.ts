/** Someone of the list of people. */
export interface KnownPerson {
  id: string;
  name: string;
  role: string;
  spellings: readonly string[];
}

/**
 * Which of the list's people a name is: the same, a listed spelling, or with initials and without middle names.
 * Undefined where none or several may be meant.
 */
export function personNamed(name: string, people: readonly KnownPerson[]): KnownPerson | undefined {
  const same = people.filter((person) => person.name === name);
  const listed = people.filter(({ spellings }) => spellings.includes(name));
  const short = people.filter((person) => isShortFor(name, person.name) || isShortFor(person.name, name));
  for (const found of [same, listed, short]) if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return undefined;
}

/** “P. E. Munk” and “Poul Munk” for Poul Erik Munk: the last name is whole, and the first begins alike. */
export function isShortFor(short: string, full: string): boolean {
  const [few, many] = [short.split(' '), full.split(' ')];
  if (few.length < 2 || few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  let at = 0;
  return few.every((word, index) => {
    const place = many.findIndex((other, position) => position >= at && isInitialOrSame(word, other));
    if (place < 0 || (index === 0 && place > 0)) return false;
    at = place + 1;
    return true;
  });
}

const isInitialOrSame = (word: string, other: string) =>
  word === other || (/^\p{Lu}\.$/u.test(word) && other.startsWith(word.slice(0, -1)));
