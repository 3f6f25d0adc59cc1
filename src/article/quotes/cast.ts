import { pronounOf } from './first-names.ts';
import { isShortFor, personNamed, type KnownPerson } from './match-person.ts';
import { peopleNamedIn } from './person-names.ts';
import { readSpeaker, type Speaker } from './speaker.ts';

/** Who is meant, as far as the text says. */
export interface Identified {
  /** By full name, or the title where no name stands. */
  speaker: string;
  person: KnownPerson | undefined;
  role: string | undefined;
}

interface Mention {
  name: string;
  passage: number;
}

/** The people that a text tells of, and which of them a name, a title or a pronoun means at one place. */
export class Cast {
  readonly #people: readonly KnownPerson[];
  readonly #fullNames: Set<string>;
  readonly #roles = new Map<string, string>();
  readonly #pronouns = new Map<string, string>();
  readonly #mentions: Mention[] = [];

  /**
   * @param people the list of people
   * @param texts all paragraphs of the text: a name may stand in full after it stood short
   */
  constructor(people: readonly KnownPerson[], texts: readonly string[]) {
    this.#people = people;
    const names = new Set(people.flatMap(({ name, spellings }) => [name, ...spellings]));
    this.#fullNames = new Set(
      texts.flatMap((text) => peopleNamedIn(text, (name) => names.has(name)).map(({ name }) => name)),
    );
    for (const name of names) if (texts.some((text) => text.includes(name))) this.#fullNames.add(name);
  }

  /** Whether a name stands in the text, in full, or is the first or last of one that does. */
  readonly isKnown = (name: string): boolean => this.#fullNames.has(name) || this.#inFull(name) !== undefined;

  /** Whether a text has the name of anyone. */
  namesSomeone(text: string): boolean {
    return peopleNamedIn(text, this.isKnown).length > 0;
  }

  /** Takes down that a paragraph names someone, and as what. */
  mention(text: string, passage: number): void {
    for (const { name, start } of peopleNamedIn(text, this.isKnown)) {
      this.#mentions.push({ name: this.#full(name), passage });
      const sentence = text.slice(text.slice(0, start).search(/[^.!?]*$/u)).trimStart();
      const read = readSpeaker(sentence, this.isKnown);
      if (read?.kind === 'name' && read.name === name) this.#learn(this.#full(name), read.role);
    }
  }

  /** Who is meant at a paragraph; undefined where nobody or several may be. */
  identify(speaker: Speaker, passage: number): Identified | undefined {
    const name = this.#nameOf(speaker);
    if (name === undefined)
      return speaker.kind === 'title' ? { speaker: speaker.title, person: undefined, role: speaker.title } : undefined;
    if (speaker.kind === 'name') this.#learn(name, speaker.role);
    if (speaker.kind === 'pronoun') this.#pronouns.set(name, speaker.pronoun);
    this.#mentions.push({ name, passage });
    return this.named(name);
  }

  /** Someone by full name. */
  named(name: string): Identified {
    return { speaker: name, person: personNamed(name, this.#people), role: this.#roles.get(name) };
  }

  /** Takes down that someone spoke, as what. */
  spoke(name: string, role: string | undefined, passage: number): void {
    this.#learn(name, role);
    this.#mentions.push({ name, passage });
  }

  #learn(name: string, role: string | undefined): void {
    if (role !== undefined && !this.#roles.has(name)) this.#roles.set(name, role);
  }

  #nameOf(speaker: Speaker): string | undefined {
    if (speaker.kind === 'name') return this.#full(speaker.name);
    if (speaker.kind === 'several') return undefined;
    if (speaker.kind === 'pronoun') return this.#lastThat((name) => this.#mayBe(name, speaker.pronoun));
    const stem = speaker.title
      .toLowerCase()
      .replace(/^(?:den |det |vores )/u, '')
      .replace(/(?<=\p{L}{4})e?n(?= |$)/u, '');
    const roleOf = (name: string) => this.#roles.get(name) ?? personNamed(name, this.#people)?.role ?? '';
    return this.#lastThat((name) => roleOf(name).toLowerCase().includes(stem));
  }

  /** The one that was named last; undefined where one paragraph names several of them. */
  #lastThat(fits: (name: string) => boolean): string | undefined {
    const fitting = this.#mentions.filter(({ name }) => fits(name));
    const last = fitting.at(-1);
    const beside = new Set(fitting.filter(({ passage }) => passage === last?.passage).map(({ name }) => name));
    return beside.size === 1 ? last?.name : undefined;
  }

  #mayBe(name: string, pronoun: string): boolean {
    const own = this.#pronouns.get(name) ?? pronounOf(name.split(' ')[0] ?? '');
    return own === undefined || own === pronoun;
  }

  #full(name: string): string {
    const owner = name.replace(/['’]?s$/u, '');
    const isOwned = owner !== name && (this.#fullNames.has(owner) || personNamed(owner, this.#people) !== undefined);
    if (isOwned) return owner;
    return this.#fullNames.has(name) ? name : (this.#inFull(name) ?? name);
  }

  #inFull(name: string): string | undefined {
    const full = [...this.#fullNames].filter((one) => {
      const words = one.split(' ');
      return words[0] === name || words.at(-1) === name || isShortFor(name, one);
    });
    const people = new Set(full.map((one) => personNamed(one, this.#people)?.id ?? one));
    return people.size === 1 ? full[0] : undefined;
  }
}
