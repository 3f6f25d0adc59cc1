import { isSameName, isSpelledAlike, nameKey, namesIn, type Name } from '../danish/names.ts';
import { quoted, type Check, type Finding, type Knowledge } from './check.ts';
import type { CheckedPassage } from './passages.ts';

/**
 * One name in two spellings: Sofie and Sophie Løhde in the same text. The reader loses trust, the person is annoyed, and
 * a search for the right name does not find the wrong one. How it is spelled is known from `content/people`.
 */
export const names: Check = {
  name: 'names',
  find(draft, knowledge) {
    const mentions = draft.all.flatMap((passage) => namesIn(passage.text).map((name) => ({ name, passage })));
    const people = peopleOf(knowledge);
    return onePerSpelling([...ofPeople(mentions, people), ...inTheText(mentions, people)]);
  },
};

interface NameMention {
  name: Name;
  passage: CheckedPassage;
}

interface Alarm extends Finding {
  /** The words that differ, so that “Karin Holst” is not told again as “borgmester Karin Holst”. */
  differ: string;
}

/** The list of people, made ready to look names up in. */
interface People {
  isKnown: (name: Name) => boolean;
  /** The right spelling of a name that is spelled wrongly. */
  meant: (name: Name) => Name | undefined;
}

function peopleOf({ people }: Knowledge): People {
  const right = people.map(({ name }) => name.split(' '));
  const byKey = Map.groupBy(right, nameKey);
  const like = (name: Name) => byKey.get(nameKey(name)) ?? [];
  const wrong = new Map(
    people.flatMap(({ name, spellings }) => spellings.map((one) => [one, name.split(' ')] as const)),
  );
  return {
    isKnown: (name) => like(name).some((person) => isSameName(name, person)),
    meant(name) {
      const words = name.join(' ');
      const listed = wrong.get(words) ?? wrong.get(words.replace(/['’]?s$/, ''));
      return listed ?? like(name).find((person) => isSpelledAlike(name, person));
    },
  };
}

/** A spelling that the list of people knows as wrong, or one near the right one. */
function ofPeople(mentions: readonly NameMention[], { isKnown, meant }: People): Alarm[] {
  return mentions.flatMap(({ name, passage }) => {
    const person = isKnown(name) ? undefined : meant(name);
    if (!person) return [];
    const [wrong, right] = [name.join(' '), person.join(' ')];
    return alarm(passage, name, person, `${quoted(wrong)} staves ${quoted(right)} i listen over personer.`);
  });
}

/** Two spellings in one release; the one that is seldom is taken for the wrong one. */
function inTheText(mentions: readonly NameMention[], { isKnown, meant }: People): Alarm[] {
  const untold = mentions.filter(({ name }) => isKnown(name) || !meant(name));
  const spellings = [...Map.groupBy(untold, ({ name }) => name.join(' ')).values()];
  const byKey = [...Map.groupBy(spellings, ([first]) => nameKey(first?.name ?? [])).values()];
  return byKey.flatMap((near) =>
    near.flatMap((ones, index) =>
      near.slice(index + 1).flatMap((others) => {
        const [seldom, often] = ones.length < others.length ? [ones, others] : [others, ones];
        const [one, other] = [seldom[0], often[0]];
        if (!one || !other || !isSpelledAlike(one.name, other.name)) return [];
        if (isKnown(one.name) && isKnown(other.name)) return [];
        const [wrong, right] = [one.name.join(' '), other.name.join(' ')];
        return alarm(one.passage, one.name, other.name, `${quoted(wrong)} og ${quoted(right)} ligner samme navn.`);
      }),
    ),
  );
}

function alarm({ field, line }: CheckedPassage, wrong: Name, right: Name, message: string): Alarm {
  const differ = wrong.flatMap((word, index) => (word === right[index] ? [] : [`${word} ${right[index]}`])).join(' ');
  const remedy = `Skriv ${right.join(' ').replace(/['’]s$/, '')}, hvis det er samme person.`;
  return { field, line, message, remedy, differ };
}

function onePerSpelling(alarms: readonly Alarm[]): Finding[] {
  const first = new Map(alarms.toReversed().map((alarm) => [alarm.differ, alarm]));
  return alarms.filter((alarm) => first.get(alarm.differ) === alarm).map(({ differ: _differ, ...finding }) => finding);
}
