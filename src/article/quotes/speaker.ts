import { firstPersonIn, titleWord } from './person-names.ts';

/** Who is said to speak, as the words stand. */
export type Speaker =
  | { kind: 'name'; name: string; role: string | undefined; end: number }
  | { kind: 'title'; title: string; end: number }
  | { kind: 'several'; end: number }
  | { kind: 'pronoun'; pronoun: 'han' | 'hun'; end: number };

const pronouns = /^(han|hun|ham|hende)(?![\p{L}-])/iu;
const conjunctions =
  /^ ?,? (?:og|men|for|så|fordi|når|hvis|mens|at|inden|efter|da|om|under|til|ved|i forbindelse|med|videre|selv|igen)(?! (?:Søn|Co))(?![\p{L}])/u;

/**
 * Reads who speaks from the words that begin with it: after “siger”, or at the start of a sentence.
 * @param words up to the end of the sentence
 * @param isKnown whether a name is one of the people's, or stands elsewhere in the text
 */
export function readSpeaker(words: string, isKnown: (name: string) => boolean): Speaker | undefined {
  const pronoun = pronouns.exec(words)?.[1]?.toLowerCase();
  if (pronoun !== undefined)
    return { kind: 'pronoun', pronoun: /^ha/u.test(pronoun) ? 'han' : 'hun', end: pronoun.length };
  const named = firstPersonIn(words, isKnown);
  const before = named && words.slice(0, named.start);
  if (named && before !== undefined && leadsToName(before)) {
    const after = words.slice(named.end);
    const other = / og (.*)$/u.exec(after)?.[1] ?? '';
    const second = /^ og /u.test(after) ? firstPersonIn(other, isKnown) : undefined;
    if (second && leadsToName(other.slice(0, second.start))) return { kind: 'several', end: words.length };
    const behind = roleBehind(after);
    const title = roleOf(before);
    return {
      kind: 'name',
      name: named.name.replace(/['’]s$/, ''),
      role: title ?? behind.role,
      end: named.end + behind.length,
    };
  }
  const title = /^(?:den |det |vores )?\p{L}[\p{L}-]*/u.exec(words)?.[0];
  const isDefinite = title !== undefined && /(?:en|et|ren|n)$/u.test(title);
  if (title !== undefined && isDefinite && titleWord.test(title)) {
    const rest = /^ (?:for|i|på|fra|hos|ved) (?:den |det )?\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/u.exec(
      words.slice(title.length),
    );
    return { kind: 'title', title: title + (rest?.[0] ?? ''), end: title.length + (rest?.[0].length ?? 0) };
  }
  return undefined;
}

/** Between verb and name stand titles and where they are held, no verbs and no more than one part in commas. */
function leadsToName(before: string): boolean {
  if (before.trim() === '') return true;
  if (/[.:;?!”"»«]/u.test(before.replace(/\b\p{L}{1,4}\./gu, '')) || before.length > 140) return false;
  if (/(?:^|\s)(?:at|der|som|jeg|vi|er|var|har|havde|det er|blev|bliver|ikke|skal|kan|vil|han|hun|de)\s/iu.test(before))
    return false;
  if (before.split(',').length > 4) return false;
  return /\p{L}/u.test(before);
}

function roleOf(before: string): string | undefined {
  const role = before
    .replace(/^(?:ifølge|og|men|derfor|også|fra|den|det|til)\s+/iu, '')
    .replace(/[\s,]+$/u, '')
    .trim();
  const isClause = /^(?:da|når|mens|efter|fordi|hvis|her|hos|i|på|med|ved|af)(?= |$)/iu.test(role);
  return role === '' || role.length > 120 || isClause
    ? undefined
    : role.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** “, der er leder af Ungeporten”, “, formand for Handelsforeningen”, “ fra Due & Søn VVS”, and how long it is. */
function roleBehind(after: string): { role: string | undefined; length: number } {
  const party = /^ \([^)]{1,12}\)/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(party);
  const apposition =
    /^,? (?=(?:fra|i|hos|på) \p{Lu})([^,.;:]+)|^, (?:(?:der|som) (?:er|arbejder som|sidder som) )?(?!og |men |for |så |fordi )([^,.;:]+)/u.exec(
      rest,
    );
  if (!apposition || conjunctions.test(rest)) return { role: undefined, length: party };
  const role = (apposition[1] ?? apposition[2] ?? '')
    .replace(/ og (?:\p{Ll}+er|har|bor|var|ler|smiler)(?: .*)?$/u, '')
    .trim();
  const isClause = /^(?:der|som) /u.test(role);
  const isAge = /^(?:på )?\d+ år/u.test(role);
  return { role: isClause || isAge || role === '' ? undefined : role, length: party + apposition[0].length };
}
