import type { Body } from '../../mdx/body.ts';
import { attributionsIn, withoutAttributions, type Attribution } from './attribution.ts';
import { Cast, type Identified } from './cast.ts';
import { introducedBy } from './introduction.ts';
import { markedIn, type Marked } from './marks.ts';
import type { KnownPerson } from './match-person.ts';
import { quotablePassagesOf, type QuotablePassage } from './passages.ts';

/** What someone says in a release. */
export interface QuotedWords {
  text: string;
  /** Who says it, by full name where the text has it; undefined where the text does not tell. */
  speaker: string | undefined;
  /** The id of whoever says it, in the list of people. */
  person: string | undefined;
  role: string | undefined;
  /** Whether the text tells who says it, without a guess. */
  sure: boolean;
  /** The paragraph that it stands in, from 0. */
  paragraph: number;
}

interface FoundQuote extends Omit<QuotedWords, 'speaker' | 'person' | 'role' | 'sure'> {
  by: Identified | undefined;
}

/**
 * What people say in a text, and who they are: replies, what stands in quotation marks with a speaker, and Quote blocks.
 * Lists, titles, terms and what is quoted from papers are not said by anyone. Pure.
 * @param body the release's text, read
 * @param people the list of people
 * @param lead the release's lead, where someone may be named first
 */
export function quotesIn(body: Pick<Body, 'tree'>, people: readonly KnownPerson[], lead = ''): QuotedWords[] {
  const passages = quotablePassagesOf(body);
  const cast = new Cast(people, [lead, ...passages.map(({ text }) => text)]);
  cast.mention(lead, -1);
  const reader = new Reader(passages, cast, people);
  return reader.read().map(({ by, ...quote }) => ({
    ...quote,
    speaker: by?.speaker,
    person: by?.person?.id,
    role: by?.role ?? by?.person?.role,
    sure: by !== undefined,
  }));
}

const endsSentence = /[.!?…][”"’»]?$/u;

class Reader {
  readonly #passages: readonly QuotablePassage[];
  readonly #cast: Cast;
  readonly #people: readonly KnownPerson[];
  readonly #drafts: FoundQuote[] = [];

  constructor(passages: readonly QuotablePassage[], cast: Cast, people: readonly KnownPerson[]) {
    this.#passages = passages;
    this.#cast = cast;
    this.#people = people;
  }

  read(): FoundQuote[] {
    for (let at = 0; at < this.#passages.length;) {
      const first = this.#passages[at];
      if (!first) break;
      const group = this.#passages.slice(at, this.#endOfGroup(at));
      if (first.as === 'speech' || first.as === 'quotation') this.#speech(group, at);
      else if (first.as === 'block') this.#block(group, at);
      else if (first.as === 'prose') this.#prose(first, at);
      at += group.length;
    }
    return this.#drafts;
  }

  /** Replies that follow each other belong together, and so do the paragraphs of one block. */
  #endOfGroup(at: number): number {
    const first = this.#passages[at];
    if (first?.as === 'prose' || first?.as === 'other') return at + 1;
    const next = this.#passages.findIndex((one, index) => index > at && (one.as !== first?.as || one.by !== first.by));
    return next < 0 ? this.#passages.length : next;
  }

  #block(group: readonly QuotablePassage[], at: number): void {
    const { person, name, role } = group[0]?.by ?? {};
    const known = this.#people.find(({ id }) => id === person);
    const speaker = name ?? known?.name;
    if (speaker === undefined) return;
    this.#cast.spoke(speaker, role ?? known?.role, at);
    const named = this.#cast.named(speaker);
    const by = { ...named, person: known ?? named.person, role: role ?? known?.role ?? named.role };
    const text = group.map((passage) => passage.text).join('\n\n');
    this.#drafts.push({ text, paragraph: group[0]?.paragraph ?? 0, by });
  }

  #speech(group: readonly QuotablePassage[], at: number): void {
    const signature = group[0]?.as === 'quotation' ? this.#signature(group.at(-1), at) : undefined;
    const said = signature ? group.slice(0, -1) : group;
    const read = said.map((passage, index) => {
      const found = attributionsIn(passage.text, this.#cast.isKnown);
      const chosen = choose(found);
      const by = chosen && this.#cast.identify(chosen.speaker, at + index);
      const own = found.filter((one) => one === chosen || one.speaker.kind === 'pronoun');
      return { passage, found: own, chosen, by };
    });
    const isAttributed = read.some(({ chosen }) => chosen);
    const before = this.#before(at);
    const introduced = signature ?? (before && introducedBy(before.text, this.#cast, at));
    const looksSaid = said.every(({ text }) => endsSentence.test(text));
    if (
      !isAttributed &&
      !(introduced && looksSaid) &&
      !(looksSaid && group[0]?.as === 'speech' && this.#drafts.length > 0 && !before?.text.endsWith(':'))
    )
      return;
    let last = introduced ?? (read[0]?.chosen ? undefined : read.find(({ by }) => by)?.by);
    for (const { passage, found, chosen, by } of read) {
      last = chosen ? by : last;
      if (last) this.#cast.spoke(last.speaker, undefined, at);
      const text = tidy(withoutAttributions(passage.text, found));
      if (text !== '') this.#drafts.push({ text, paragraph: passage.paragraph, by: last });
    }
  }

  /** “— Knud Worm, pensionist” under a quotation. */
  #signature(last: QuotablePassage | undefined, at: number): Identified | undefined {
    return last && !endsSentence.test(last.text) && last.text.length < 120
      ? introducedBy(`${last.text}:`, this.#cast, at)
      : undefined;
  }

  /** The prose that a quotation follows at once. */
  #before(at: number): QuotablePassage | undefined {
    const before = this.#passages[at - 1];
    return before?.as === 'prose' ? before : undefined;
  }

  #prose(passage: QuotablePassage, at: number): void {
    const { text } = passage;
    const marked = markedIn(text);
    const outside = marked.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );
    let from = 0;
    let last: { draft: FoundQuote; end: number } | undefined;
    marked.forEach((one, index) => {
      const before = text.slice(from, one.start);
      this.#cast.mention(before, at);
      const limit = marked[index + 1]?.start ?? text.length;
      const opens = /(?:^|[.!?:”"»«“’'])$/u.test(before.trim());
      const attribution = opens ? attributionAfter(text, one, limit, this.#cast.isKnown) : undefined;
      const ownBy = attribution && this.#cast.identify(attribution.speaker, at);
      const goesOn = last && text.slice(last.end, one.start).trim() === '';
      const led = attribution ? undefined : this.#ledTo(before, at);
      const whole = one.start === 0 && (one.end === text.length || !one.closed);
      if (goesOn && last && !attribution) {
        last.draft.text = tidy(`${last.draft.text} ${one.text}`);
        last.end = one.end;
      } else if (attribution || led || whole) {
        const by = attribution ? ownBy : (led ?? this.#wholeBy(one, at));
        const isTold = attribution ?? led ?? (by || !one.closed || isLong(one));
        if (isTold) {
          const draft = { text: tidy(one.text), paragraph: passage.paragraph, by };
          this.#drafts.push(draft);
          if (by) this.#fillBack(at, by);
          last = { draft, end: attribution?.end ?? one.end };
        }
      } else last = undefined;
      from = attribution ? attribution.end : one.end;
    });
    this.#cast.mention(outside.slice(from), at);
  }

  #ledTo(before: string, at: number): Identified | undefined {
    return before.trimEnd().endsWith(':') ? introducedBy(before, this.#cast, at) : undefined;
  }

  /** A paragraph that is all quotation: led to by the one before, or a second paragraph that goes on. */
  #wholeBy(one: Marked, at: number): Identified | undefined {
    const before = this.#passages[at - 1];
    if (before?.as !== 'prose') return undefined;
    if (before.text.endsWith(':')) return introducedBy(before.text, this.#cast, at);
    const previous = this.#drafts.at(-1);
    if (previous?.paragraph === before.paragraph && /^[”"»„“’‘']/u.test(before.text)) return previous.by;
    return one.closed ? introducedBy(before.text, this.#cast, at) : undefined;
  }

  /** A quotation that was not closed is said by whoever closes it. */
  #fillBack(at: number, by: Identified): void {
    for (let index = at - 1; index >= 0; index--) {
      const before = this.#passages[index];
      const open = before?.as === 'prose' && markedIn(before.text).some(({ closed }) => !closed);
      const draft = this.#drafts.find(({ paragraph }) => paragraph === before?.paragraph);
      if (!open || !draft || draft.by) return;
      draft.by = by;
    }
  }
}

/** A name tells more than a title, and a title more than “han”. */
function choose(found: readonly Attribution[]): Attribution | undefined {
  const last = (kind: Attribution['speaker']['kind']) => found.findLast(({ speaker }) => speaker.kind === kind);
  return last('name') ?? last('several') ?? last('title') ?? last('pronoun');
}

function attributionAfter(text: string, { end }: Marked, limit: number, isKnown: (name: string) => boolean) {
  const after = text.slice(end - 1, limit);
  const [first] = attributionsIn(after, isKnown);
  return first && first.start <= 3 ? { ...first, end: first.end + end - 1 } : undefined;
}

const isLong = ({ text }: Marked): boolean => text.split(' ').length >= 8 && endsSentence.test(text);

/** Without the comma that a Danish quotation ends with before “siger”. */
const tidy = (text: string): string => text.trim().replace(/,$/u, '.');
