import { sentenceEnd } from './attribution.ts';
import type { Cast, Identified } from './cast.ts';
import { readSpeaker } from './speaker.ts';
import { feeling, sayingVerb, sayingVerbs } from './verbs.ts';

const opening = /^(?:ifølge|som|og|men|også|her|nu|derfor)\s+(?=\p{L})/iu;

/**
 * Who a paragraph leads to: “Formanden for Børneudvalget, Gitte Lund, siger:”, “Det har hjulpet, fortæller hun:”, “Karl
 * Bork, formand:”, and before a reply also “Borgmester Inge Vad er glad for aftalen.”
 * @returns undefined where it leads to nobody or it would be a guess
 */
export function introducedBy(paragraph: string, cast: Cast, passage: number): Identified | undefined {
  const text = paragraph.trim();
  const sentence = lastSentence(text);
  if (!text.endsWith(':')) {
    // “Hun kom hertil i april.” leads to her words, where the paragraph tells of nobody else.
    const isOfOne = /^(?:han|hun) /iu.test(text) && !cast.namesSomeone(text);
    if (feels(sentence)) return speakerOf(sentence.replace(/\.$/u, ''), cast, passage);
    return isOfOne ? speakerOf(text, cast, passage) : undefined;
  }
  const words = sentence.slice(0, -1);
  for (const verb of [...words.matchAll(sayingVerbs)].toReversed()) {
    const rest = words.slice(verb.index + verb[0].length + 1);
    const speaker = readSpeaker(rest, cast.isKnown);
    if (speaker) return cast.identify(speaker, passage);
  }
  if (!sayingVerb.test(words) && !feels(words) && !isOnlySpeaker(words, cast) && !/^ifølge /iu.test(words))
    return undefined;
  return speakerOf(words, cast, passage);
}

const feels = (sentence: string): boolean => feeling.test(sentence);

function speakerOf(sentence: string, cast: Cast, passage: number): Identified | undefined {
  const speaker = readSpeaker(sentence.replace(opening, ''), cast.isKnown);
  return speaker && cast.identify(speaker, passage);
}

function isOnlySpeaker(words: string, cast: Cast): boolean {
  const speaker = readSpeaker(words, cast.isKnown);
  return speaker?.kind === 'name' && speaker.end >= words.length;
}

function lastSentence(text: string): string {
  let from = 0;
  for (let end = sentenceEnd(text, 0); end < text.length; end = sentenceEnd(text, from)) from = end;
  return text.slice(from).trim();
}
