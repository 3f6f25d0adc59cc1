import { pronounOf } from './first-names.ts';

const capital = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*)";
const particle = '(?:von|van|de|der|den|af|al|el|bin|ibn|da|dos|du|di|la|le|ten|zu|y)';
const run = new RegExp(`(?<![\\p{L}\\p{N}-])${capital}(?:(?: ${particle}){0,2} ${capital})*`, 'gu');

/** What people are, by the end of the word: jobcenterchef, havnedirektøren, 54-årige. */
export const titleWord =
  /(?:mester|chef|leder|direktør|formand|forkvinde|forperson|konsulent|mand|kvinde|ansvarlig|minister|rådgiver|vejleder|koordinator|inspektør|lærer|pædagog|sygeplejerske|ingeniør|forvalter|rektor|rådmand|ejer|læge|forfatter|behandler|sekretær|assistent|medarbejder|specialist|forsker|professor|lektor|lærling|elev|praktikant|medlem|ordfører|talsperson|terapeut|planlægger|arkitekt|jurist|advokat|politiker|betjent|præst|provst|biskop|protektor|kunstner|montør|tømrer|murer|maler|smed|bager|kok|chauffør|borger|pensionist|frivillig|mentor|kollega|jordemoder|agronom|biolog|gartner|landmand|bibliotekar|controller|partner|håndværker|arbejder|kandidat|stifter|instruktør|dekan|aktivist|trænger|beboer|datter|bedstemor|bedstefar|mor|far|søn|bror|søster|nabo|træner|dommer|vært|skuespiller|musiker|fisker|skipper|kaptajn|redaktør|journalist|analytiker|økonom|fuldmægtig|bestyrer|udvikler|tekniker|operatør|vært|dyrlæge|psykolog|tolk|kurator|årige?)(?:e?n|et|s)?$/iu;

const institution =
  /^(?:kommune|region|amt|by|havn|station|jobcenter|center|skole|gymnasium|kirke|sygehus|hospital|a\/s|aps|universitet|vvs|stål)s?$|\p{L}(?:gade|vej|plads|torv|udvalget|udvalg|rådet|styrelsen|ministeriet|fonden|foreningen|kommunes?|skolen|centret|centeret|huset|enheden|forvaltningen|afdelingen|klubben|forbundet|banken|porten|gruppen|hallen|havnen|værket|klinikken|museet|biblioteket|plejen|gården)s?$/iu;

const behindPreposition = /(?:^|[\s(])(?:for|i|på|hos|af|til|under|om|over|bag|ved|fra|i det|og)\s$/iu;

/** A name in a text, and where. */
export interface FoundName {
  name: string;
  start: number;
  end: number;
}

/**
 * The first name of a person in a piece of text that tells who someone is: “formanden for Børneudvalget, Gitte Ø. Lund”.
 * @param isKnown whether a name is one of the people's, or stands elsewhere in the text
 */
export function firstPersonIn(text: string, isKnown: (name: string) => boolean): FoundName | undefined {
  for (const { 0: whole, index } of text.matchAll(run)) {
    const found = personIn(whole, text.slice(0, index), text.slice(index + whole.length), isKnown);
    if (found) return { name: found, start: index + whole.lastIndexOf(found), end: index + whole.length };
  }
  return undefined;
}

/** All names of people that a running text spells out. */
export function peopleNamedIn(text: string, isKnown: (name: string) => boolean): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; ;) {
    const next = firstPersonIn(text.slice(from), isKnown);
    if (!next) return found;
    if (next.name.includes(' ') && !isOwned(next.name, isKnown))
      found.push({ ...next, start: next.start + from, end: next.end + from });
    from += next.end;
  }
}

function personIn(
  whole: string,
  before: string,
  after: string,
  isKnown: (name: string) => boolean,
): string | undefined {
  const words = whole.split(' ');
  while (words[0] !== undefined && isTitle(words[0]) && !isKnown(words.join(' '))) words.shift();
  const endings = words.map((_, at) => words.slice(at).join(' '));
  const known = endings.find((name) => (name.includes(' ') || words.length === 1) && isKnown(name));
  if (known) return known;
  const lastInstitution = words.findLastIndex((word) => institution.test(word));
  if (lastInstitution >= 0) words.splice(0, lastInstitution + 1);
  else if (behindPreposition.test(before)) {
    // “borgmester i Aabenraa Jan Riber Jakobsen”: the place first, the person behind.
    const first = words.findIndex((word, at) => at > 0 && pronounOf(word) !== undefined);
    if (first > 0) words.splice(0, first);
    else if (words.length >= 3) words.splice(0, 1);
    else if (pronounOf(words[0] ?? '') === undefined || words.length < 2) return undefined;
  }
  // “Dansk Byggeris lokalformand Egon Riis”: whose lokalformand, then who.
  if (/s$/.test(words.at(-1) ?? '') && /^ \p{Ll}[\p{L}-]* \p{Lu}/u.test(after)) return undefined;
  if (words.length >= 2) return words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ? undefined : words.join(' ');
  return words[0] !== undefined && pronounOf(words[0]) !== undefined ? words[0] : undefined;
}

/** “Østergaards Gartneri” is a place, “Lars Bak” is not. */
const isOwned = (name: string, isKnown: (name: string) => boolean): boolean =>
  /^\p{L}+s /u.test(name) && pronounOf(name.split(' ')[0] ?? '') === undefined && !isKnown(name);

const isTitle = (word: string): boolean => titleWord.test(word) && pronounOf(word) === undefined;
