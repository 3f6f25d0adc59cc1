import { readSpeaker, type Speaker } from './speaker.ts';
import { verbThenSpeaker } from './verbs.ts';

/** Words such as “, siger borgmester Karen Holst.” in what is said, and where. */
export interface Attribution {
  speaker: Speaker;
  start: number;
  end: number;
}

const begins = new RegExp(`(?:^|[,?!.…–”"»«“’'])["”»«“’']?,? ?(?<![\\p{L}])(${verbThenSpeaker}) (?=\\p{L}|\\d)`, 'gu');

/**
 * All that tells in a reply who says it.
 * @param text a reply without its dash, or what stands behind a quotation mark
 * @param isKnown whether a name is one of the people's, or stands elsewhere in the text
 */
export function attributionsIn(text: string, isKnown: (name: string) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (const match of text.matchAll(begins)) {
    const from = match.index + match[0].length;
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const sentence = text.slice(from, sentenceEnd(text, from));
    const speaker = readSpeaker(sentence, isKnown);
    if (!speaker) continue;
    const start = match.index + (/^[^\s\p{L}]*/u.exec(match[0])?.[0].length ?? 0);
    found.push({ speaker, start, end: endOf(sentence, speaker) + from });
  }
  return found;
}

/** What is said goes on after a comma and a conjunction; all else up to the full stop tells of the speaker. */
function endOf(sentence: string, { end }: Speaker): number {
  const goesOn = /, (?:og|men|for|så|fordi|når|hvis)(?= )/u.exec(sentence.slice(end));
  return goesOn ? end + goesOn.index + 1 : sentence.length;
}

/** Where the sentence ends that a place is in: not at initials and abbreviations. */
export function sentenceEnd(text: string, from: number): number {
  for (const { index, 0: mark } of text.slice(from).matchAll(/[.!?:](?=["”»«“’']?(?:\s|$))/gu)) {
    const before = text.slice(from, from + index);
    if (
      mark === '.' &&
      /(?:^|[\s.-])(?:\p{Lu}|bl\.a|ca|dr|fhv|fx|hhv|kl|nr|mag|cand|prof|tidl|konst|\.med|\.polit|\.jur|\.scient|ph\.d)$/u.test(
        before,
      )
    )
      continue;
    return from + index + 1;
  }
  return text.length;
}

/** What is said, without who says it. */
export function withoutAttributions(text: string, attributions: readonly Attribution[]): string {
  let said = '';
  let from = 0;
  for (const { start, end } of attributions) {
    const before = text.slice(from, start).trimEnd();
    const after = text.slice(end).trimStart();
    said += /^\p{Ll}/u.test(after) ? before : before.replace(/[,–]$/u, '.');
    said += ' ';
    from = end;
  }
  return (said + text.slice(from)).replace(/\s+/gu, ' ').trim();
}
